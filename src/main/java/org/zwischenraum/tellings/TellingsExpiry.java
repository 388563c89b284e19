package org.zwischenraum.tellings;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** What nobody answered, or nobody told, is over after a month. */
@Component
class TellingsExpiry implements Job {
    private final Tellings tellings;

    TellingsExpiry(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public String kind() {
        return "tellings.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        tellings.deleteLapsed();
    }
}
