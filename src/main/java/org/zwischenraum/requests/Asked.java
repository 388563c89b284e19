package org.zwischenraum.requests;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.chat.Conversations;

/**
 * How far asking one person has come, as the asker may know it: a no looks like silence.
 *
 * @param conversation in which the two talk; after a yes to a discreet ask only once the asker has shown themselves
 */
public record Asked(boolean isAsked, boolean isAccepted, Optional<UUID> conversation) {
    /** The same for programs. */
    public enum Progress {
        OPEN,
        ACCEPTED
    }

    private static final Asked NOT_YET = new Asked(false, false, Optional.empty());

    public static Asked of(@Nullable Request request, Conversations conversations) {
        if (request == null) return NOT_YET;
        if (!request.isAccepted()) return new Asked(true, false, Optional.empty());
        return new Asked(true, true, conversations.about(request.id()));
    }

    public Progress progress() {
        return isAccepted ? Progress.ACCEPTED : Progress.OPEN;
    }
}
