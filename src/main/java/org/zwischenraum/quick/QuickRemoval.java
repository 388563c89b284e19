package org.zwischenraum.quick;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** "Not just now" is for that day alone, and then forgotten. */
@Component
class QuickRemoval implements Job {
    private final QuickAsks asks;

    QuickRemoval(QuickAsks asks) {
        this.asks = asks;
    }

    @Override
    public String kind() {
        return "quick.removal";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(12));
    }

    @Override
    public void run(String subject) {
        asks.forget();
    }
}
