package org.zwischenraum.pairs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.reasons.Reason;

/**
 * Two who could get to know each other.
 *
 * @param seeker whose ask or goal it is
 * @param ask the ask, or empty when it is a goal
 * @param sought the words of the ask or goal, when the pair was found
 */
record Pair(UUID id, UUID seeker, UUID giver, Optional<UUID> ask, String sought, List<Reason> reasons) {
    String address() {
        return "/introductions/new?people=" + seeker + "," + giver;
    }
}
