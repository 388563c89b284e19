package org.zwischenraum.tables;

import java.time.Instant;
import java.util.UUID;
import org.zwischenraum.members.Audience;

/** Something said at a table; seen by those who could see the author when it was said. */
record Word(UUID id, UUID table, UUID author, String text, Audience audience, Instant saidAt) {
    String key() {
        return "word-" + id;
    }
}
