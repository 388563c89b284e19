package org.zwischenraum.tables;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared stretch of focus at a table.
 *
 * @param endsAt null while it is free: then it ends when the last one leaves
 * @param overAt when it ended, its break included; null before
 */
record Focus(
        UUID id,
        UUID table,
        Instant begunAt,
        @Nullable Instant endsAt,
        @Nullable Instant overAt) {
    Optional<Instant> end() {
        return Optional.ofNullable(endsAt);
    }

    /** When its break is over; right at its end when it has none. */
    Optional<Instant> breakEnd() {
        return end().map(end -> end.plus(Stretch.rest(Duration.between(begunAt, end))));
    }

    boolean isBreak(Instant now) {
        return end().filter(end -> !end.isAfter(now)).isPresent();
    }

    /** What the clock counts down to: the end of the focus, then that of the break; empty when it is free. */
    Optional<Instant> target(Instant now) {
        return isBreak(now) ? breakEnd() : end();
    }

    /** Minutes that are left, a begun one counted. */
    Optional<Long> minutesLeft(Instant now) {
        return target(now).map(end -> (Duration.between(now, end).toSeconds() + 59) / 60);
    }

    Duration length() {
        return end().map(end -> Duration.between(begunAt, end)).orElse(Duration.ZERO);
    }
}
