package org.zwischenraum.arrivals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screen beside a door. It shows the code, and knows nobody.
 *
 * @param openedAt since when it stands there; null while its link waits to be opened
 * @param usedAt when it last asked for a code, to the minute
 */
record Tablet(
        UUID id,
        UUID space,
        String name,
        @Nullable Instant openedAt,
        @Nullable Instant usedAt) {
    boolean isWaiting() {
        return openedAt == null;
    }
}
