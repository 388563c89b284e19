package org.zwischenraum.pairs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.reasons.Reason;

/**
 * Two who could get to know each other.
 *
 * @param seeker whose ask or answer it is
 * @param ask the ask, or empty when it is none
 * @param sought the words of the ask or answer, when the pair was found; empty where only days are shared
 */
public record Pair(
        UUID id, UUID seeker, UUID giver, Origin origin, Optional<UUID> ask, String sought, List<Reason> reasons) {
    public Pair {
        reasons = List.copyOf(reasons);
    }

    /** Where a host writes the words. */
    public String address() {
        return "/introductions/new?people=" + seeker + "," + giver;
    }

    public List<UUID> two() {
        return List.of(seeker, giver);
    }

    /** The other of the two. */
    public UUID otherThan(UUID member) {
        return seeker.equals(member) ? giver : seeker;
    }
}
