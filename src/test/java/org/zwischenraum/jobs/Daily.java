package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A job for tests that returns each day. */
class Daily implements Job {
    static final String KIND = "test.daily";
    final AtomicInteger runs = new AtomicInteger();
    volatile boolean isBroken;
    volatile Runnable meanwhile = () -> {};

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        if (isBroken) {
            throw new IllegalStateException("broken");
        }
        runs.incrementAndGet();
        meanwhile.run();
    }
}
