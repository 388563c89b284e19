package org.zwischenraum.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may not come in, and until when.
 *
 * @param reason as it is told to the one it is about
 * @param endsAt null: until hosts say otherwise
 * @param endedAt when it ended; null while it lasts
 */
public record Suspension(
        UUID id,
        UUID member,
        String reason,
        UUID by,
        Instant beganAt,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt) {
    public boolean lasts() {
        return endedAt == null;
    }
}
