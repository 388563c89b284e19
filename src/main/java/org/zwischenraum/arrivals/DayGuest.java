package org.zwischenraum.arrivals;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who came by a guest link, for this day.
 *
 * @param name as they chose; empty for somebody who wants to be seen and counted by nobody
 * @param line one more that others read; may be empty
 */
record DayGuest(UUID link, String name, String line, Instant arrivedAt, boolean hasLeft) {
    boolean isShown() {
        return !name.isEmpty();
    }
}
