package org.zwischenraum.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.safety.Handle;

/**
 * A text that hosts have hidden.
 *
 * @param words what it said, for its author and for hosts
 * @param restoredAt when it was brought back; null while it is hidden
 */
public record HiddenText(
        UUID id,
        Handle what,
        UUID author,
        String words,
        String reason,
        UUID by,
        Instant at,
        @Nullable Instant restoredAt) {
    public boolean isHidden() {
        return restoredAt == null;
    }
}
