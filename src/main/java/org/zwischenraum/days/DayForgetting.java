package org.zwischenraum.days;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Days of whoever keeps none are forgotten after two weeks. */
@Component
class DayForgetting implements Job {
    private final Entries entries;

    DayForgetting(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return "days.forgetting";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        entries.forget();
    }
}
