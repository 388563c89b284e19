package org.zwischenraum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks go forward on 28 March 2027 and back on 25 October 2026, at one o'clock UTC, in Berlin and Madrid; never in Tokyo. */
class NightTest {
    @ParameterizedTest(name = "{0}: from {1} to {2}, at {3} a mail may come at {4}")
    @CsvSource({
        // An ordinary day.
        "Europe/Berlin, 21, 8, 2026-07-14T10:00:00Z, 2026-07-14T10:00:00Z",
        "Europe/Berlin, 21, 8, 2026-07-14T18:59:59Z, 2026-07-14T18:59:59Z",
        "Europe/Berlin, 21, 8, 2026-07-14T19:00:00Z, 2026-07-15T06:00:00Z",
        "Europe/Berlin, 21, 8, 2026-07-15T05:59:59Z, 2026-07-15T06:00:00Z",
        "Europe/Berlin, 21, 8, 2026-07-15T06:00:00Z, 2026-07-15T06:00:00Z",
        "Atlantic/Canary, 21, 8, 2026-07-14T19:00:00Z, 2026-07-14T19:00:00Z",
        "Asia/Tokyo, 21, 8, 2026-07-14T12:00:00Z, 2026-07-14T23:00:00Z",
        // The night in which the clock goes forward is an hour shorter.
        "Europe/Berlin, 21, 8, 2027-03-27T20:00:00Z, 2027-03-28T06:00:00Z",
        "Europe/Madrid, 21, 8, 2027-03-27T20:00:00Z, 2027-03-28T06:00:00Z",
        "Asia/Tokyo, 21, 8, 2027-03-27T12:00:00Z, 2027-03-27T23:00:00Z",
        // The night in which it goes back is an hour longer.
        "Europe/Berlin, 21, 8, 2026-10-24T19:00:00Z, 2026-10-25T07:00:00Z",
        "Europe/Madrid, 21, 8, 2026-10-25T06:30:00Z, 2026-10-25T07:00:00Z",
        "Asia/Tokyo, 21, 8, 2026-10-24T12:00:00Z, 2026-10-24T23:00:00Z",
        // Quiet that ends in the hour that is missing ends with it.
        "Europe/Berlin, 22, 2, 2027-03-28T00:30:00Z, 2027-03-28T01:00:00Z",
        "Europe/Madrid, 2, 7, 2027-03-28T01:00:00Z, 2027-03-28T05:00:00Z",
        // Quiet that ends in the hour that comes twice lasts for both.
        "Europe/Berlin, 22, 2, 2026-10-24T23:59:00Z, 2026-10-25T01:00:00Z",
        "Europe/Madrid, 22, 2, 2026-10-25T00:30:00Z, 2026-10-25T01:00:00Z",
        "Europe/Madrid, 22, 2, 2026-10-25T01:00:00Z, 2026-10-25T01:00:00Z",
        // Quiet by day, and none at all.
        "Europe/Berlin, 9, 17, 2026-07-14T08:00:00Z, 2026-07-14T15:00:00Z",
        "Europe/Berlin, 9, 17, 2026-07-14T20:00:00Z, 2026-07-14T20:00:00Z",
        "Europe/Berlin, 5, 5, 2026-07-14T03:00:00Z, 2026-07-14T03:00:00Z"
    })
    void quietLastsUntilItsEndOnTheReadersClock(String zone, int from, int until, Instant now, Instant over) {
        assertThat(new Night(from, until, ZoneId.of(zone)).over(now)).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}: after {1} the next morning is {2}, and the next Monday''s {3}")
    @CsvSource({
        "Europe/Berlin, 2027-03-27T12:00:00Z, 2027-03-28T06:00:00Z, 2027-03-29T06:00:00Z",
        "Europe/Madrid, 2026-10-24T12:00:00Z, 2026-10-25T07:00:00Z, 2026-10-26T07:00:00Z",
        "Asia/Tokyo, 2026-10-24T12:00:00Z, 2026-10-24T23:00:00Z, 2026-10-25T23:00:00Z",
        "Europe/Berlin, 2026-07-13T05:59:00Z, 2026-07-13T06:00:00Z, 2026-07-13T06:00:00Z",
        "Europe/Berlin, 2026-07-13T06:00:00Z, 2026-07-14T06:00:00Z, 2026-07-20T06:00:00Z"
    })
    void theMorningIsWhenTheNightEnds(String zone, Instant now, Instant next, Instant monday) {
        Night night = Night.usual(ZoneId.of(zone));
        assertThat(night.morningAfter(now)).isEqualTo(next);
        assertThat(night.morningAfter(now, DayOfWeek.MONDAY)).isEqualTo(monday);
    }

    /** Looked at minute by minute, over both changes: whatever the clock on the wall shows outside of quiet hours is free. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "Europe/Madrid", "Asia/Tokyo", "Atlantic/Azores", "Australia/Lord_Howe"})
    void noMailComesWhileTheClockOnTheWallShowsNight(ZoneId zone) {
        Night night = Night.usual(zone);
        for (String begin : new String[] {"2026-10-03T00:00:00Z", "2026-10-24T00:00:00Z", "2027-03-27T00:00:00Z"}) {
            for (int minute = 0; minute < 3 * 24 * 60; minute += 7) {
                Instant now = Instant.parse(begin).plusSeconds(60L * minute);
                int shown = LocalDateTime.ofInstant(now, zone).getHour();
                boolean isNight = shown >= 21 || shown < 8;
                assertThat(night.over(now).isAfter(now))
                        .as("%s in %s", now, zone)
                        .isEqualTo(isNight);
                int then = LocalDateTime.ofInstant(night.over(now), zone).getHour();
                assertThat(then).isBetween(8, 20);
            }
        }
    }

    @Test
    void whoHasNoNightGetsTheDaysLetterAtEight() {
        Night none = new Night(0, 0, ZoneId.of("Europe/Berlin"));
        assertThat(none.isNone()).isTrue();
        assertThat(none.morningAfter(Instant.parse("2026-07-14T08:00:00Z"))).isEqualTo("2026-07-15T06:00:00Z");
    }
}
