package org.zwischenraum.syncs;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Each night lets go of those who did not come, and of what was only looked at. */
@Component
class SyncExpiry implements Job {
    private final Memory memory;
    private final Runs runs;
    private final Clock clock;

    SyncExpiry(Memory memory, Runs runs, Clock clock) {
        this.memory = memory;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "syncs.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(12));
    }

    @Override
    public void run(String subject) {
        memory.forgetBefore(clock.instant().atOffset(ZoneOffset.UTC).minusDays(30));
        runs.tidy();
    }
}
