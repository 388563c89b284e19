package org.zwischenraum.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.zwischenraum.web.Ids;

/**
 * Something a member should learn of.
 *
 * @param key of the text, said in the reader's language when it is read
 * @param path where it leads
 * @param once two notices to the same member with the same mark are one
 * @param letter what it is about, when it may also come by mail
 */
public record Notice(
        UUID to, String key, String path, Map<String, String> arguments, String once, Optional<Matter> letter) {
    public Notice {
        arguments = Map.copyOf(arguments);
    }

    /** A notice that may be repeated and comes by no mail. */
    public static Notice to(UUID member, String key, String path) {
        return new Notice(member, key, path, Map.of(), Ids.next().toString(), Optional.empty());
    }

    public Notice with(String name, String value) {
        Map<String, String> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Notice(to, key, path, more, once, letter);
    }

    public Notice once(String mark) {
        return new Notice(to, key, path, arguments, mark, letter);
    }

    /** The same, also by mail to those who want that. */
    public Notice alsoByLetter(Matter matter) {
        return new Notice(to, key, path, arguments, once, Optional.of(matter));
    }
}
