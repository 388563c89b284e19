package org.zwischenraum.suggestions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zwischenraum.reasons.Reason;

/**
 * A person proposed to the asker, with the reasons. Nobody has been told.
 *
 * @param place 1 is first
 */
public record Suggestion(UUID id, UUID ask, UUID member, int place, List<Reason> reasons, Instant madeAt) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** The same person, for other reasons. */
    Suggestion because(List<Reason> others) {
        return new Suggestion(id, ask, member, place, others, madeAt);
    }
}
