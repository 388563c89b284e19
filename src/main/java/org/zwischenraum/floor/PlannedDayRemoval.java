package org.zwischenraum.floor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** A day that was planned is gone once it is over, wherever in the world the space is. */
@Component
class PlannedDayRemoval implements Job {
    private final PlannedDays days;
    private final Clock clock;

    PlannedDayRemoval(PlannedDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "floor.plannedDayRemoval";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        days.forgetBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1));
    }
}
