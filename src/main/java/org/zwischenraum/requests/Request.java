package org.zwischenraum.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.reasons.Reason;

/**
 * One suggested person was asked. The one who asked only ever learns of a yes.
 *
 * @param refusedAt known to the one who refused, and to nobody else
 */
public record Request(
        UUID id,
        UUID ask,
        UUID member,
        AskedBy askedBy,
        List<Reason> reasons,
        Instant madeAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant refusedAt) {
    /** Who sent it: the asker, or the house on the asker's behalf. */
    public enum AskedBy {
        ASKER,
        HOUSE
    }

    public Request {
        reasons = List.copyOf(reasons);
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** Whether the one who is asked has answered. */
    public boolean isAnswered() {
        return acceptedAt != null || refusedAt != null;
    }

    public String path() {
        return "/requests/" + id;
    }
}
