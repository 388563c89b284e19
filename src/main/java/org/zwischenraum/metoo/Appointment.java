package org.zwischenraum.metoo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.zwischenraum.members.Member;

/** Finds a time for a table. Pure. */
final class Appointment {
    private static final LocalTime HOUR = LocalTime.of(15, 0);
    private static final int SOONEST = 2;
    private static final int LATEST = 8;

    private Appointment() {}

    /** Three in the afternoon of the day within a week on which most of them usually come. */
    static Instant of(Collection<Member> guests, LocalDate today, ZoneId zone) {
        LocalDate day = IntStream.rangeClosed(SOONEST, LATEST)
                .mapToObj(today::plusDays)
                .max(Comparator.comparingLong((LocalDate one) -> coming(guests, one))
                        .thenComparing(Comparator.<LocalDate>reverseOrder()))
                .orElseThrow();
        return day.atTime(HOUR).atZone(zone).toInstant();
    }

    /** How many usually come on that day; when nobody says so a working day is better than the weekend. */
    private static long coming(Collection<Member> guests, LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        long come = guests.stream()
                .filter(guest -> guest.weekdays().contains(day.getDayOfWeek()))
                .count();
        return 2 * come + (isWeekend ? 0 : 1);
    }
}
