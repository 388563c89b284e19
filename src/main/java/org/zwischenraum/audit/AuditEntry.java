package org.zwischenraum.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Words;

/**
 * One line of the audit log.
 *
 * @param actor the account that acted; null for the operator at the command line and for the program itself
 * @param action what was done, as the key of a text: {@code entry.linkHandedOut}
 * @param subject the id of the thing or person it was done to
 * @param address from where, if by the network
 */
public record AuditEntry(
        UUID id,
        @Nullable UUID actor,
        String action,
        String subject,
        Map<String, String> details,
        @Nullable String address,
        Instant at) {
    private static final String KEY = ".key";

    /** What was done, in words; an action without a text of its own by its name. */
    public String say(Words words) {
        if (!words.texts().has(action)) return action;
        Object[] pairs = details.entrySet().stream()
                .flatMap(pair -> said(pair.getKey(), pair.getValue(), words))
                .toArray();
        return words.say(action, pairs);
    }

    /** A detail called {@code feature.key} is a text, said in the reader's language as {@code feature}. */
    private static Stream<String> said(String name, String value, Words words) {
        if (!name.endsWith(KEY)) return Stream.of(name, value);
        String said = words.texts().has(value) ? words.say(value) : value;
        return Stream.of(name.substring(0, name.length() - KEY.length()), said);
    }
}
