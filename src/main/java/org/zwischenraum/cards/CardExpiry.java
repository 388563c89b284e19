package org.zwischenraum.cards;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;

/** Keeps the promise that is printed on each card: 30 days after the end of an ask, what people outside wrote is gone. */
@Component
class CardExpiry implements Job {
    private static final int KEPT_DAYS = 30;
    private final AskCards cards;
    private final HouseClock clock;

    CardExpiry(AskCards cards, HouseClock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "cards.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        cards.forget(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT_DAYS));
    }
}
