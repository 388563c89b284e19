package org.zwischenraum.mine;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Files to take along lie here for a week. */
@Component
class TakeoutExpiry implements Job {
    private final Takeouts takeouts;

    TakeoutExpiry(Takeouts takeouts) {
        this.takeouts = takeouts;
    }

    @Override
    public String kind() {
        return "mine.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(12));
    }

    @Override
    public void run(String subject) {
        takeouts.clearOut();
    }
}
