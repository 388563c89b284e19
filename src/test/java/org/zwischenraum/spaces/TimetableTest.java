package org.zwischenraum.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Opening and closing, on the clock of the space. */
class TimetableTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Hours LONG_DAY = hours("09:00", "18:00");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 7, 14);

    @Test
    void closesInTheEveningOfItsOwnZone() {
        Timetable days = week(Map.of(DayOfWeek.TUESDAY, List.of(LONG_DAY)));
        assertThat(days.closing(at("2026-07-14T10:00"))).contains(at("2026-07-14T18:00"));
        assertThat(days.closing(at("2026-07-14T07:00"))).contains(at("2026-07-14T18:00"));
        assertThat(days.closing(at("2026-07-14T18:00"))).isEmpty();
        assertThat(at("2026-07-14T18:00")).isEqualTo(Instant.parse("2026-07-14T16:00:00Z"));
    }

    @Test
    void aLongLunchSendsNobodyHome() {
        Timetable days = week(Map.of(DayOfWeek.TUESDAY, List.of(hours("09:00", "14:00"), hours("16:00", "20:00"))));
        assertThat(days.isOpen(at("2026-07-14T15:00"))).isFalse();
        assertThat(days.opening(at("2026-07-14T15:00"))).contains(at("2026-07-14T16:00"));
        assertThat(days.closing(at("2026-07-14T10:00"))).contains(at("2026-07-14T20:00"));
    }

    @Test
    void aNightBelongsToTheEveningOnWhichItBegan() {
        Timetable days = week(
                Map.of(DayOfWeek.TUESDAY, List.of(hours("18:00", "02:00")), DayOfWeek.WEDNESDAY, List.of(LONG_DAY)));
        assertThat(days.isOpen(at("2026-07-15T01:00"))).isTrue();
        assertThat(days.closing(at("2026-07-15T01:00"))).contains(at("2026-07-15T02:00"));
        assertThat(days.closing(at("2026-07-15T02:00"))).contains(at("2026-07-15T18:00"));
    }

    @Test
    void aSpecialDayReplacesItsWeekday() {
        Timetable days = new Timetable(
                BERLIN,
                Map.of(DayOfWeek.TUESDAY, List.of(LONG_DAY), DayOfWeek.WEDNESDAY, List.of(LONG_DAY)),
                Map.of(TUESDAY, new SpecialDay(List.of(), "Inventur")));
        assertThat(days.isOpen(at("2026-07-14T10:00"))).isFalse();
        assertThat(days.closing(at("2026-07-14T10:00"))).isEmpty();
        assertThat(days.opening(at("2026-07-14T10:00"))).contains(at("2026-07-15T09:00"));
    }

    @Test
    void withoutHoursItIsOpenAtAllTimesButOnDaysThatAreSaidToBeClosed() {
        Timetable always = week(Map.of());
        assertThat(always.isOpen(at("2026-07-14T03:00"))).isTrue();
        assertThat(always.closing(at("2026-07-14T03:00"))).isEmpty();
        Timetable once = new Timetable(BERLIN, Map.of(), Map.of(TUESDAY, new SpecialDay(List.of(), "")));
        assertThat(once.isOpen(at("2026-07-14T03:00"))).isFalse();
    }

    @Test
    void inTheNightOfSummerTimeAnHourIsMissing() {
        Timetable days = week(Map.of(DayOfWeek.SATURDAY, List.of(hours("22:00", "04:00"))));
        Optional<Instant> closing = days.closing(at("2026-03-28T23:00"));
        assertThat(closing).contains(Instant.parse("2026-03-29T02:00:00Z"));
    }

    private static Timetable week(Map<DayOfWeek, List<Hours>> week) {
        return new Timetable(BERLIN, week, Map.of());
    }

    private static Hours hours(String opens, String closes) {
        return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
