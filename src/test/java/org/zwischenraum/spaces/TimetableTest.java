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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.text.Language;

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
                Map.of(TUESDAY, new SpecialDay(List.of(), "Inventur")),
                Holidays.NONE);
        assertThat(days.isOpen(at("2026-07-14T10:00"))).isFalse();
        assertThat(days.closing(at("2026-07-14T10:00"))).isEmpty();
        assertThat(days.opening(at("2026-07-14T10:00"))).contains(at("2026-07-15T09:00"));
    }

    @Test
    void withoutHoursItIsOpenAtAllTimesButOnDaysThatAreSaidToBeClosed() {
        Timetable always = week(Map.of());
        assertThat(always.isOpen(at("2026-07-14T03:00"))).isTrue();
        assertThat(always.closing(at("2026-07-14T03:00"))).isEmpty();
        Timetable once = new Timetable(BERLIN, Map.of(), Map.of(TUESDAY, new SpecialDay(List.of(), "")), Holidays.NONE);
        assertThat(once.isOpen(at("2026-07-14T03:00"))).isFalse();
    }

    @Test
    void inTheNightOfSummerTimeAnHourIsMissing() {
        Timetable days = week(Map.of(DayOfWeek.SATURDAY, List.of(hours("22:00", "04:00"))));
        Optional<Instant> closing = days.closing(at("2026-03-28T23:00"));
        assertThat(closing).contains(Instant.parse("2026-03-29T02:00:00Z"));
    }

    @Test
    void aHolidayOfItsRegionIsClosedUnlessTheHostSaysOtherwise() {
        Map<DayOfWeek, List<Hours>> week = Map.of(DayOfWeek.THURSDAY, List.of(LONG_DAY));
        LocalDate corpusChristi = LocalDate.of(2026, 6, 4);
        assertThat(new Timetable(BERLIN, week, Map.of(), new Holidays("DE", "be")).on(corpusChristi))
                .containsExactly(LONG_DAY);
        Holidays bavaria = new Holidays("DE", "by");
        assertThat(bavaria.name(corpusChristi, Language.DE)).contains("Fronleichnam");
        assertThat(new Timetable(BERLIN, week, Map.of(), bavaria).on(corpusChristi))
                .isEmpty();
        var brunch = Map.of(corpusChristi, new SpecialDay(List.of(hours("10:00", "13:00")), "Brunch"));
        assertThat(new Timetable(BERLIN, week, brunch, bavaria).on(corpusChristi))
                .hasSize(1);
    }

    @Test
    void holidaysAreChosenByCountryAndRegion() {
        assertThat(Holidays.find("de-by")).contains(new Holidays("DE", "by"));
        assertThat(Holidays.find("de-xx")).isEmpty();
        assertThat(Holidays.find("zz")).isEmpty();
        assertThat(HolidayChoices.in(Language.DE, "Andere").getFirst().choices())
                .extracting(HolidayChoices.Choice::name)
                .contains("Bayern", "Berlin");
    }

    @Test
    void readersOfSpanishReadWhatIsCelebratedAndWhereInWordsThatTheyKnow() {
        Holidays galicia = new Holidays("ES", "ga");
        assertThat(galicia.name(LocalDate.of(2026, 1, 6), Language.ES)).contains("Día de Reyes");
        assertThat(galicia.name(LocalDate.of(2026, 4, 3), Language.ES)).contains("Viernes Santo");
        assertThat(galicia.name(LocalDate.of(2026, 4, 3), Language.EN)).contains("Good Friday");
        assertThat(HolidayChoices.in(Language.ES, "Otros").getFirst().choices())
                .extracting(HolidayChoices.Choice::name)
                .contains("Bayern")
                .doesNotContain("Bavaria");
        for (String region : Holidays.parts("es").keySet())
            assertThat(celebrated(new Holidays("ES", region))).as(region).allMatch(Optional::isPresent);
    }

    private static Stream<Optional<String>> celebrated(Holidays holidays) {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        return newYear.datesUntil(newYear.plusYears(3))
                .filter(holidays::isOn)
                .map(day -> holidays.name(day, Language.ES));
    }

    private static Timetable week(Map<DayOfWeek, List<Hours>> week) {
        return new Timetable(BERLIN, week, Map.of(), Holidays.NONE);
    }

    private static Hours hours(String opens, String closes) {
        return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
