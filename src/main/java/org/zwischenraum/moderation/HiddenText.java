package org.zwischenraum.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.safety.Handle;

/**
 * A text that hosts have hidden.
 *
 * @param words what it said, for its author and for hosts
 * @param rule of the house that it breaks, in words of its author's language; may be empty
 * @param restoredAt when it was brought back; null while it is hidden
 * @param isBack whether it stands where it stood: not when its author has removed that or written something else there
 */
public record HiddenText(
        UUID id,
        Handle what,
        UUID author,
        String words,
        String reason,
        String rule,
        UUID by,
        Instant at,
        @Nullable Instant restoredAt,
        boolean isBack) {
    public boolean isHidden() {
        return restoredAt == null;
    }

    /** Where its author reads it. */
    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/me/hidden/" + id;
    }
}
