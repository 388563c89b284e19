package org.zwischenraum.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {
    @ParameterizedTest(name = "after {0} minutes {1} of 40 are here")
    @CsvSource({"0,10", "2,23", "5,40", "15,40", "28,23", "30,10", "45,40"})
    void theHouseFillsInTheMorningAndEmptiesInTheEvening(int minutes, int here) {
        assertThat(Shift.present(Duration.ofMinutes(minutes), 40)).isBetween(here - 1, here + 1);
    }
}
