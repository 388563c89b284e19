package org.zwischenraum.joining;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Forgets those who asked to join and did not come. */
@Component
class JoiningExpiry implements Job {
    private final Joinings joinings;

    JoiningExpiry(Joinings joinings) {
        this.joinings = joinings;
    }

    @Override
    public String kind() {
        return "joining.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        joinings.tidy();
    }
}
