package org.zwischenraum.decisions;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets which links were used, once none of them would be good any more. */
@Component
class DecisionExpiry implements Job {
    private final Decisions decisions;

    DecisionExpiry(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "decisions.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        decisions.clearOut();
    }
}
