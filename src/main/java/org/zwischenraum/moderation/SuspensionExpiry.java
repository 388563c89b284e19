package org.zwischenraum.moderation;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Whose suspension is over comes in again by themselves. */
@Component
class SuspensionExpiry implements Job {
    private final Suspensions suspensions;

    SuspensionExpiry(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public String kind() {
        return "moderation.suspensionExpiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(15));
    }

    @Override
    public void run(String subject) {
        suspensions.endWhatIsOver();
    }
}
