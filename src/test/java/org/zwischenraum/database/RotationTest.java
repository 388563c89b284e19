package org.zwischenraum.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zwischenraum.settings.Settings;

/** Which backups stay. */
class RotationTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Rotation USUAL = new Rotation(new Settings.Keep(7, 4, 6), BERLIN);

    @Test
    void ofAYearOfNightsSevenDaysFourWeeksAndSixMonthsStay() {
        List<Stored> all = nights(Instant.parse("2026-11-23T02:17:00Z"), 365);
        List<Stored> staying = new ArrayList<>(all);
        staying.removeAll(USUAL.surplus(all));
        assertThat(staying.stream()
                        .map(each -> LocalDate.ofInstant(each.at(), BERLIN).toString()))
                .containsExactly(
                        "2026-11-23",
                        "2026-11-22",
                        "2026-11-21",
                        "2026-11-20",
                        "2026-11-19",
                        "2026-11-18",
                        "2026-11-17",
                        // The Sundays that end the weeks before.
                        "2026-11-15",
                        "2026-11-08",
                        // The last days of the months before.
                        "2026-10-31",
                        "2026-09-30",
                        "2026-08-31",
                        "2026-07-31",
                        "2026-06-30");
    }

    @Test
    void theLatestStaysWhateverTheRuleAndDaysWithoutOneDoNotCount() {
        List<Stored> all = nights(Instant.parse("2020-02-29T02:17:00Z"), 3);
        assertThat(new Rotation(new Settings.Keep(0, 0, 0), BERLIN).surplus(all))
                .containsExactlyElementsOf(all.subList(1, 3));
        assertThat(new Rotation(new Settings.Keep(3, 0, 0), BERLIN).surplus(all))
                .isEmpty();
    }

    @Test
    void ofOneDayTheLatestStaysAsTheHouseCountsDays() {
        Stored evening = at(Instant.parse("2026-11-22T22:30:00Z"));
        Stored night = at(Instant.parse("2026-11-22T23:30:00Z"));
        Stored morning = at(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(new Rotation(new Settings.Keep(2, 0, 0), BERLIN).surplus(List.of(evening, night, morning)))
                .containsExactly(night);
    }

    private static List<Stored> nights(Instant last, int count) {
        List<Stored> nights = new ArrayList<>();
        for (int night = 0; night < count; night++) nights.add(at(last.minus(night, ChronoUnit.DAYS)));
        return nights;
    }

    private static Stored at(Instant at) {
        return Stored.named(Path.of("backups"), Stored.Occasion.DUE, at, false);
    }
}
