package org.zwischenraum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.settings.Settings;

/** A house that makes its backups by itself, and tells its hosts when it cannot. */
@HouseTest
@WithDatabase(settings = "backup-at=03:17")
class BackupsTest {
    @Autowired
    House house;

    @Autowired
    Jobs jobs;

    @Autowired
    HouseClock clock;

    @Autowired
    Settings settings;

    Visitor tanja;

    @BeforeEach
    void found() throws Exception {
        clear();
        house.found();
        tanja = house.host();
    }

    @AfterEach
    void release() throws Exception {
        clear();
    }

    @Test
    void oneIsMadeEachNightAndHostsSeeIt() {
        jobs.runDue();
        assertThat(settings.backups().directory().resolve("house-20260714T080000Z.zip"))
                .isRegularFile();
        jobs.runDue();
        clock.advance(Duration.ofHours(17).plusMinutes(20));
        jobs.runDue();
        assertThat(settings.backups().directory().resolve("house-20260715T012000Z.zip"))
                .isRegularFile();
        assertThat(tanja.get("/hosting/backups").body()).contains("14.", "15.", "03:17");
        assertThat(tanja.get("/hosting").body()).doesNotContain("letzte Sicherung");
    }

    @Test
    void whenItCannotBeMadeTheHouseGoesOnAndHostsAreToldOnceADay() throws Exception {
        Path directory = settings.backups().directory();
        Files.writeString(directory, "in the way");
        jobs.runDue();
        clock.advance(Duration.ofHours(2));
        jobs.runDue();

        assertThat(tanja.get("/hosting").body()).contains("Die letzte Sicherung ist nicht gelungen");
        assertThat(tanja.get("/inbox").body()).containsOnlyOnce("Die letzte Sicherung des Hauses ist nicht gelungen");
        assertThat(tanja.get("/hosting/backups").body()).contains("backup-directory");
        assertThat(tanja.get("/health").status()).isEqualTo(200);

        Files.delete(directory);
        clock.advance(Duration.ofHours(2));
        jobs.runDue();
        assertThat(tanja.get("/hosting").body()).doesNotContain("Sicherung ist nicht gelungen");
        assertThat(directory).isDirectory();
    }

    @Test
    void onesThatAreTooOldLieOnTheDesk() throws Exception {
        jobs.runDue();
        assertThat(tanja.get("/hosting").body()).doesNotContain("zwei Tage");
        clock.advance(Duration.ofDays(3));
        assertThat(tanja.get("/hosting").body()).contains("älter als zwei Tage");
    }

    private void clear() throws Exception {
        FileSystemUtils.deleteRecursively(settings.backups().directory());
        Files.deleteIfExists(settings.backups().directory());
        Files.deleteIfExists(settings.data().backupTrouble());
    }
}
