package org.zwischenraum.teaching;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** What was not meant half a year ago teaches nobody any more. */
@Component
class HintExpiry implements Job {
    private final Hints hints;

    HintExpiry(Hints hints) {
        this.hints = hints;
    }

    @Override
    public String kind() {
        return "teaching.hintExpiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        hints.forget();
    }
}
