package org.zwischenraum.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HouseClockTest {
    private static final Instant NOON = Instant.parse("2026-07-03T12:00:00Z");
    private final HouseClock clock = new HouseClock();

    @Test
    void setItStandsStillUntilItIsAdvanced() {
        clock.set(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.advance(Duration.ofDays(42));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-08-14T12:00:00Z"));
    }

    @Test
    void releasedItShowsTheTimeOfTheMachine() {
        clock.set(NOON);
        clock.release();
        assertThat(clock.instant())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }

    @Test
    void inAnotherZoneItFollows() {
        var inPalma = clock.withZone(ZoneId.of("Europe/Madrid"));
        clock.set(NOON);
        assertThat(inPalma.instant()).isEqualTo(NOON);
        assertThat(inPalma.getZone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    }

    @Test
    void itKnowsNoMoreThanTheDatabaseCanKeep() {
        clock.set(Instant.parse("2026-07-03T12:00:00.123456789Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-07-03T12:00:00.123456Z"));
    }
}
