package org.zwischenraum.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was saved once.
 *
 * @param shownAt since when it is or was what everybody sees; null for a draft
 */
record PlanVersion(
        UUID space,
        int number,
        Sketch sketch,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant shownAt) {
    Plan plan() {
        return sketch.plan(space, number);
    }

    boolean isDraft() {
        return shownAt == null;
    }
}
