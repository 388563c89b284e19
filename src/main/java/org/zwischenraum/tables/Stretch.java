package org.zwischenraum.tables;

import java.time.Duration;
import java.util.Optional;

/** How long a focus lasts, and the break that belongs to it. */
enum Stretch {
    SHORT(25, 5),
    MIDDLE(50, 10),
    LONG(90, 15),
    /** Until the last one leaves. */
    FREE(0, 0);

    private final int minutes;
    private final int rest;

    Stretch(int minutes, int rest) {
        this.minutes = minutes;
        this.rest = rest;
    }

    int minutes() {
        return minutes;
    }

    Optional<Duration> length() {
        return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    }

    /** The break after a focus of this length. */
    static Duration rest(Duration length) {
        for (Stretch one : values()) if (one.minutes == length.toMinutes()) return Duration.ofMinutes(one.rest);
        return Duration.ZERO;
    }
}
