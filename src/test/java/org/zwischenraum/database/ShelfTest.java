package org.zwischenraum.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/** Backups that the program puts by: whole, locked, and none that is not. */
class ShelfTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:17:00Z");
    private static final String MIGRATIONS = "classpath:backup-sample";

    @TempDir
    Path directory;

    DataDirectory data;
    Database database;

    @BeforeEach
    void fill() throws Exception {
        database = TestServer.freshDatabase();
        data = new DataDirectory(directory.resolve("data"));
        data.prepare();
        Secrets.in(data);
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(MIGRATIONS)
                .load()
                .migrate();
        Files.createDirectories(data.files());
        Files.writeString(data.files().resolve("picture"), "a face");
    }

    @Test
    void whatIsLockedIsOpenedByItsKeyAloneAndRestored() throws Exception {
        BackupKey key = BackupKey.make();
        Stored stored = put(Map.of("backup-recipients", key.recipient()));
        assertThat(stored.file()).hasFileName("house-20261123T021700Z.zip.age");
        assertThat(Files.getPosixFilePermissions(stored.file()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(stored.file(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("a face", "tables/");

        refuse(new BackupFile(stored.file(), ""), "keyNeeded");
        refuse(new BackupFile(stored.file(), BackupKey.make().identity()), "wrongKey");

        DataDirectory target = new DataDirectory(directory.resolve("target"));
        target.prepare();
        BackupFile file = new BackupFile(stored.file(), key.identity());
        Restoration.verify(file);
        Restoration.restore(file, TestServer.freshDatabase(), target, MIGRATIONS);
        assertThat(target.files().resolve("picture")).hasContent("a face");
    }

    @Test
    void aChangedByteOfALockedOneIsNoticed() throws Exception {
        BackupKey key = BackupKey.make();
        Stored stored = put(Map.of("backup-recipients", key.recipient()));
        byte[] whole = Files.readAllBytes(stored.file());
        whole[whole.length / 2] ^= 1;
        Files.write(stored.file(), whole);
        refuse(new BackupFile(stored.file(), key.identity()), "backupDamaged");
    }

    @Test
    void aKeyFileIsReadAsItWasWritten() {
        BackupKey key = BackupKey.make();
        assertThat(BackupKey.identityIn(key.asFile())).contains(key.identity());
        assertThat(BackupKey.identityIn("no key")).isEmpty();
        assertThat(key.toString()).doesNotContain("SECRET");
    }

    @Test
    void whoHasLeftIsNotedBesideTheBackupsAndTheLastWordHolds() throws Exception {
        Files.createDirectories(data.path().resolve("backups"));
        Files.writeString(
                data.path().resolve("backups/departures"), "old 2026-11-20T10:00:00Z\nb 2026-11-21T10:00:00Z\n");
        Files.writeString(data.departures(), "b 2026-11-21T10:00:00Z\n\nb stays\na 2026-11-22T10:00:00Z\n");
        put(Map.of());
        assertThat(data.path().resolve("backups/departures"))
                .hasContent("old 2026-11-20T10:00:00Z\nb 2026-11-21T10:00:00Z\nb stays\na 2026-11-22T10:00:00Z\n");
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAndOthersFilesStay() throws Exception {
        Path backups = Files.createDirectories(data.path().resolve("backups"));
        Files.writeString(backups.resolve("house-20261122T021700Z.zip.part"), "half");
        Files.writeString(backups.resolve("holiday.zip"), "mine");
        Files.createDirectories(data.path().resolve("backup123456/links"));
        put(Map.of());
        assertThat(namesIn(backups)).containsExactlyInAnyOrder("house-20261123T021700Z.zip", "holiday.zip");
        assertThat(data.path().resolve("backup123456")).doesNotExist();
    }

    @Test
    void thoseBeforeUpgradesStayApartFromTheOthers() throws Exception {
        Settings settings =
                settings(Map.of("backup-keep-days", "1", "backup-keep-weeks", "0", "backup-keep-months", "0"));
        Shelf shelf = Shelf.of(settings);
        Backup backup = new Backup(database, settings);
        for (int day = 0; day < 5; day++) {
            shelf.put(backup, Stored.Occasion.UPGRADE, NOW.plusSeconds(day * 86_400L));
            shelf.put(backup, Stored.Occasion.DUE, NOW.plusSeconds(day * 86_400L + 60));
        }
        shelf.tidy(ZoneId.of("UTC"));
        assertThat(shelf.all().stream().map(Stored::occasion))
                .containsExactly(
                        Stored.Occasion.DUE, Stored.Occasion.UPGRADE, Stored.Occasion.UPGRADE, Stored.Occasion.UPGRADE);
        assertThat(shelf.isOld(NOW.plusSeconds(5 * 86_400L))).isFalse();
        assertThat(shelf.isOld(NOW.plusSeconds(7 * 86_400L))).isTrue();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() ->
                        put(Map.of("backup-directory", file.resolve("backups").toString())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("backupNotWritable");
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLeftThere() throws Exception {
        Path disk = Files.createDirectories(directory.resolve("disk"));
        assumeThat(isMounted(disk)).as("only root may mount a small disk").isTrue();
        try {
            assertThatThrownBy(() -> put(Map.of("backup-directory", disk.toString())))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("backupNoRoom");
            assertThat(namesIn(disk)).isEmpty();
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private static boolean isMounted(Path disk) throws Exception {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noMount) {
            return false;
        }
    }

    private void refuse(BackupFile file, String why) {
        assertThatThrownBy(() -> Restoration.verify(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(why);
    }

    private Stored put(Map<String, String> options) {
        Settings settings = settings(options);
        return Shelf.of(settings).put(new Backup(database, settings), Stored.Occasion.DUE, NOW);
    }

    private Settings settings(Map<String, String> options) {
        return SettingsReader.read(data, Map.of(), new HashMap<>(options));
    }

    private static List<String> namesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
