package org.zwischenraum.matching;

import java.util.List;
import java.util.UUID;
import org.zwischenraum.reasons.Reason;

/**
 * Somebody to propose.
 *
 * @param score 0 to 1, for ordering only; never shown
 * @param reasons never empty; the first rests on a line the candidate wrote
 */
public record Match(UUID candidate, double score, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
        if (reasons.stream().noneMatch(Reason::restsOnText)) {
            throw new IllegalArgumentException("A proposal needs a reason in the candidate's own words");
        }
    }
}
