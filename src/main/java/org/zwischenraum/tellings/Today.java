package org.zwischenraum.tellings;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Viewer;

/** Which days somebody may have talked on: today where they are, and the year before. */
@Component
class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate of(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    boolean isOutside(@Nullable LocalDate day, Viewer viewer) {
        return day == null || day.isAfter(of(viewer)) || day.isBefore(of(viewer).minusYears(1));
    }
}
