package org.zwischenraum.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zwischenraum.arrivals.DoorCode.Verdict;

/** What the code at the door proves, and for how long. */
class DoorCodeTest {
    private static final Instant NOW = Instant.parse("2026-07-14T08:00:00Z");
    private static final UUID HARBOUR = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID STATION = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private final DoorCode door = new DoorCode(new byte[] {1, 2, 3});

    @Test
    void aCodeIsGoodWhileItIsShownAndAsLongAgainForWhoIsSlow() {
        String code = door.at(HARBOUR, NOW);
        assertThat(after(code, 0)).isEqualTo(Verdict.GOOD);
        assertThat(after(code, 59)).isEqualTo(Verdict.GOOD);
        assertThat(after(code, 60)).isEqualTo(Verdict.OVER);
        assertThat(after(code, 86_400)).isEqualTo(Verdict.OVER);
    }

    @Test
    void eachHalfMinuteHasItsOwn() {
        assertThat(door.at(HARBOUR, NOW.plusSeconds(29))).isEqualTo(door.at(HARBOUR, NOW));
        assertThat(door.at(HARBOUR, NOW.plusSeconds(30))).isNotEqualTo(door.at(HARBOUR, NOW));
    }

    @Test
    void whatAnotherDoorOrAnotherHouseShowsOrSomebodyMakesUpIsUnknown() {
        String code = door.at(HARBOUR, NOW);
        assertThat(door.read(code, STATION, NOW)).isEqualTo(Verdict.UNKNOWN);
        assertThat(new DoorCode(new byte[] {9}).read(code, HARBOUR, NOW)).isEqualTo(Verdict.UNKNOWN);
        String later = Long.toString(NOW.plusSeconds(30).getEpochSecond() / 30, 36) + code.substring(code.indexOf('.'));
        for (String forged : new String[] {"", ".", "x", later, code + "A", code.replace('.', '_'), "-1.AAAA"})
            assertThat(door.read(forged, HARBOUR, NOW)).as(forged).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aCodeOfTomorrowIsNotGoodToday() {
        assertThat(door.read(door.at(HARBOUR, NOW.plus(Duration.ofDays(1))), HARBOUR, NOW))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aStampHoldsUntilItsEndAndIsNoCode() {
        String stamp = door.stamp(HARBOUR, NOW.plusSeconds(900));
        assertThat(door.isStamped(stamp, HARBOUR, NOW.plusSeconds(899))).isTrue();
        assertThat(door.isStamped(stamp, HARBOUR, NOW.plusSeconds(900))).isFalse();
        assertThat(door.isStamped(stamp, STATION, NOW)).isFalse();
        assertThat(door.read(stamp, HARBOUR, NOW)).isEqualTo(Verdict.UNKNOWN);
    }

    private Verdict after(String code, long seconds) {
        return door.read(code, HARBOUR, NOW.plusSeconds(seconds));
    }
}
