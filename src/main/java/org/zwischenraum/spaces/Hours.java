package org.zwischenraum.spaces;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A stretch of a day during which a space is open.
 *
 * @param closes at or before the opening means on the day after
 */
public record Hours(LocalTime opens, LocalTime closes) {
    ZonedDateTime begin(LocalDate day, ZoneId zone) {
        return day.atTime(opens).atZone(zone);
    }

    ZonedDateTime end(LocalDate day, ZoneId zone) {
        return (isOvernight() ? day.plusDays(1) : day).atTime(closes).atZone(zone);
    }

    boolean isOvernight() {
        return !closes.isAfter(opens);
    }
}
