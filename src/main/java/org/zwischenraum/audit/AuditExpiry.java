package org.zwischenraum.audit;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;

/** After a year nobody needs to know any more. */
@Component
class AuditExpiry implements Job {
    private static final Duration KEPT = Duration.ofDays(365);
    private final Audit audit;
    private final HouseClock clock;

    AuditExpiry(Audit audit, HouseClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "audit.expiry";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        audit.forget(clock.instant().minus(KEPT));
    }
}
