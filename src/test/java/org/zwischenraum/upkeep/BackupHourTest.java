package org.zwischenraum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a backup is due, in a house in Berlin, where the night of 29 March has no 02:30. */
class BackupHourTest {
    private static final BackupHour HOUR = new BackupHour(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            value = {
                "2026-11-23T01:29:59Z, 2026-11-22T01:30:00Z, false",
                "2026-11-23T01:30:00Z, 2026-11-22T01:30:00Z, true",
                "2026-11-23T01:31:00Z, 2026-11-23T01:30:00Z, false",
                "2026-11-23T20:00:00Z, 2026-11-20T01:30:00Z, true",
                "2026-11-23T20:00:00Z, never, true",
                "2026-03-29T01:29:00Z, 2026-03-28T01:30:00Z, false",
                "2026-03-29T01:30:00Z, 2026-03-28T01:30:00Z, true"
            })
    void itIsDueOnceADayAndWhateverWasMissed(Instant now, Instant latest, boolean due) {
        assertThat(HOUR.isDue(now, Optional.ofNullable(latest))).isEqualTo(due);
    }
}
