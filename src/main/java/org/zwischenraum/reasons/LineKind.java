package org.zwischenraum.reasons;

/** Where a line stands in a profile, and so how much it says about helping. */
public enum LineKind {
    OFFER(1),
    EXPERIENCE(.95),
    CONTRIBUTION(.9),
    HEADLINE(.85),
    /** Seeks the same: good company, seldom a helper. */
    GOAL(.45),
    /** What they sit on right now: they are at it themselves. */
    NOW(.5),
    /** What would widen theirs: never enough alone. */
    HORIZON(.3);

    private final double weight;

    LineKind(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
