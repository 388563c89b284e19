package org.zwischenraum.asks;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.Job;

/** Keeps the promise that is printed on each card: 30 days after the end of an ask, what people outside wrote is gone. */
@Component
class CardExpiry implements Job {
    private static final int KEPT_DAYS = 30;
    private final AskCards cards;
    private final Asks asks;
    private final Communities communities;

    CardExpiry(AskCards cards, Asks asks, Communities communities) {
        this.cards = cards;
        this.asks = asks;
        this.communities = communities;
    }

    @Override
    public String kind() {
        return "asks.cardExpiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        if (communities.find().isEmpty()) return;
        cards.forget(asks.today().minusDays(KEPT_DAYS));
    }
}
