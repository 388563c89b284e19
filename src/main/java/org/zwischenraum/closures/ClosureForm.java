package org.zwischenraum.closures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.NotThere;

/**
 * Who helped, and words for each.
 *
 * @param thanks by helper, for whoever words were written, ticked or not
 * @param query a name that is being looked for, or empty
 */
record ClosureForm(Set<UUID> helpedBy, Map<UUID, String> thanks, String query) {
    private static final String THANKS = "thanks.";

    static ClosureForm empty() {
        return new ClosureForm(Set.of(), Map.of(), "");
    }

    /** @throws NotThere when what should be an id is none */
    static ClosureForm of(MultiValueMap<String, String> sent) {
        Set<UUID> helpedBy = new LinkedHashSet<>();
        sent.getOrDefault("helpedBy", List.of()).forEach(id -> helpedBy.add(id(id)));
        Map<UUID, String> thanks = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(THANKS)) thanks.put(id(name.substring(THANKS.length())), Plain.text(values.getFirst()));
        });
        return new ClosureForm(
                helpedBy,
                thanks,
                Plain.line(sent.getOrDefault("query", List.of("")).getFirst()));
    }

    boolean names(UUID member) {
        return helpedBy.contains(member);
    }

    String thanksTo(UUID member) {
        return thanks.getOrDefault(member, "");
    }

    /** The words for those who are ticked. */
    Map<UUID, String> toEach() {
        Map<UUID, String> each = new LinkedHashMap<>();
        helpedBy.forEach(helper -> each.put(helper, thanksTo(helper)));
        return each;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotThere();
        }
    }
}
