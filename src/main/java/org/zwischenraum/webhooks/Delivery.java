package org.zwischenraum.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way to one webhook.
 *
 * @param subject the id of what it is about
 * @param tries how often it was sent
 * @param triedAt when it was last sent; null when never
 * @param status what was answered then; null when nothing was
 * @param deliveredAt when it was taken; null when it was not
 * @param lostAt when the house stopped trying; null when it has not
 */
record Delivery(
        UUID id,
        UUID webhook,
        Event event,
        UUID subject,
        Instant madeAt,
        int tries,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        @Nullable Instant deliveredAt,
        @Nullable Instant lostAt) {
    /** How long to wait after each failure; together a day. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofMinutes(925));

    /** Where a message is. */
    enum State {
        WAITING,
        DELIVERED,
        LOST
    }

    State state() {
        if (deliveredAt != null) return State.DELIVERED;
        return lostAt != null ? State.LOST : State.WAITING;
    }

    /** How long to wait after one more failure; empty when that was the last try. */
    Optional<Duration> pauseAfterFailure() {
        return tries < PAUSES.size() ? Optional.of(PAUSES.get(tries)) : Optional.empty();
    }
}
