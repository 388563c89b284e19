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
 * @param appeal what they wrote against it; null when nothing
 */
public record Suspension(
        UUID id,
        UUID member,
        String reason,
        UUID by,
        Instant beganAt,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable Appeal appeal) {
    /**
     * What somebody wrote against their suspension.
     *
     * @param lifted what was decided; null while it waits
     * @param answer what the host who decided says about it; may be empty
     */
    public record Appeal(
            String words, Instant madeAt, @Nullable Boolean lifted, String answer) {
        public boolean isOpen() {
            return lifted == null;
        }
    }

    public boolean lasts() {
        return endedAt == null;
    }
}
