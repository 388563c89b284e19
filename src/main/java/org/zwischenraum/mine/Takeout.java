package org.zwischenraum.mine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a member, to take along.
 *
 * @param parts how many modules are asked; 0 before the first is
 * @param packed how many have answered
 * @param readyAt null while it is being made
 * @param bytes size of the file
 */
record Takeout(
        UUID id,
        UUID member,
        Instant askedAt,
        int parts,
        int packed,
        @Nullable Instant readyAt,
        long bytes) {
    boolean isReady() {
        return readyAt != null;
    }

    String topic() {
        return TakeoutTopics.NAME.of(id);
    }
}
