package org.zwischenraum.moderation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a suspension lasts. */
enum Length {
    THREE_DAYS(3),
    WEEK(7),
    MONTH(30),
    QUARTER(91),
    OPEN(0);

    private final int days;

    Length(int days) {
        this.days = days;
    }

    /** When it ends; null when hosts have to end it. */
    @Nullable
    Instant from(Instant now) {
        return days == 0 ? null : now.plus(Duration.ofDays(days));
    }
}
