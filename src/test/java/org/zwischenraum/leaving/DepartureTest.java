package org.zwischenraum.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DepartureTest {
    private static final UUID SOMEBODY = UUID.fromString("01980000-0000-7000-8000-000000000001");

    @Test
    void aLineSaysWhoGoesAndWhenOrThatTheyStay() {
        Departure going = new Departure(SOMEBODY, Instant.parse("2026-07-28T08:00:00Z"));
        assertThat(Departure.of(going.line())).contains(going);
        Departure staying = new Departure(SOMEBODY, null);
        assertThat(Departure.of(staying.line())).contains(staying);
    }

    @Test
    void aLineThatWasCutOffSaysNothing() {
        assertThat(Departure.of("")).isEmpty();
        assertThat(Departure.of(SOMEBODY.toString())).isEmpty();
        assertThat(Departure.of(SOMEBODY + " 2026-07-2")).isEmpty();
        assertThat(Departure.of("01980000-0000 stays")).isEmpty();
    }
}
