package org.zwischenraum.matching;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Asked by matching, answered by rooms above: what one may know of candidates beyond their texts. Nobody reads it; it moves
 * people in the order, a little.
 */
@FunctionalInterface
public interface Circumstances {
    /**
     * What may play a part for this viewer, by candidate; those of whom nothing is known are left out.
     *
     * @param viewer who asks: nothing that is hidden from them may be told
     */
    Map<UUID, Known> of(UUID viewer, Collection<UUID> candidates);

    /**
     * What is known of one candidate.
     *
     * @param recently requests that reached them lately, see {@link Turn#load}; 0 and more
     * @param asked whether anybody has asked them in the last half year
     * @param here whether they are here today, in the house or online, and show it to the viewer
     * @param near how much of their contacts and groups they have in common with the viewer, 0 to 1
     */
    record Known(double recently, boolean asked, boolean here, double near) {
        /** Of somebody of whom one knows nothing. */
        public static final Known NOTHING = new Known(0, false, false, 0);

        /** What two rooms know together. */
        public Known and(Known other) {
            return new Known(
                    recently + other.recently, asked || other.asked, here || other.here, Math.max(near, other.near));
        }
    }
}
