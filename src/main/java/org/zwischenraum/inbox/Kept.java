package org.zwischenraum.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.zwischenraum.text.Words;

/** A notice in somebody's inbox. */
record Kept(UUID id, String key, Map<String, String> arguments, String path, Instant madeAt, boolean isRead) {
    /** What it says to this reader. */
    String text(Words words) {
        Object[] pairs = arguments.entrySet().stream()
                .flatMap(argument -> java.util.stream.Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
        return words.say(key, pairs);
    }
}
