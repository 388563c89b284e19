package org.zwischenraum.pairs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * When two could meet in passing, as far as hosts may know.
 *
 * @param weekdays on which both are usually there
 * @param next a day of the next two weeks on which both come and at least one has planned it
 */
public record Occasion(Set<DayOfWeek> weekdays, Optional<LocalDate> next) {
    public Occasion {
        weekdays = Set.copyOf(weekdays);
    }

    public boolean isAny() {
        return !weekdays.isEmpty() || next.isPresent();
    }
}
