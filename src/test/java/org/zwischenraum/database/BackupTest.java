package org.zwischenraum.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

@Tag("data")
class BackupTest {
    private static final String[] MIGRATIONS = {"classpath:org/zwischenraum", "classpath:backup-sample"};

    @TempDir
    Path directory;

    Database database;
    Settings settings;
    Path file;

    @BeforeEach
    void fill() throws Exception {
        database = TestServer.freshDatabase();
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        data.prepare();
        settings = SettingsReader.read(data, Map.of(), Map.of());
        Secrets.in(data);
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(MIGRATIONS)
                .load()
                .migrate();
        write(0, "„Zitat“, \"quotes\", a\nline\\N, 'x'");
        write(1, null);
        write(2, "");
        Files.createDirectories(data.files().resolve("ab"));
        Files.write(data.files().resolve("ab/picture"), new byte[] {0, 1, 2, (byte) 255});
        file = directory.resolve("house.backup");
    }

    @Test
    void whileWritesGoOnEveryRowAndFileOfOneMomentIsRestored() throws Exception {
        Map<String, String> seen = new TreeMap<>();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger(3);
        Thread writer = Thread.ofVirtual().start(() -> writeUntil(enough, written));
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(database, settings).write(out, connection -> seen.putAll(hashes(connection)));
        }
        int writtenMeanwhile = written.get();
        enough.set(true);
        writer.join();

        Database empty = TestServer.freshDatabase();
        DataDirectory target = new DataDirectory(directory.resolve("target"));
        target.prepare();
        Restoration.verify(BackupFile.open(file));
        long rows = Restoration.restore(BackupFile.open(file), empty, target, MIGRATIONS);

        try (Connection restored = empty.connect();
                Connection original = database.connect()) {
            assertThat(hashes(restored)).isEqualTo(seen);
            assertThat(hashes(original)).isNotEqualTo(seen);
        }
        assertThat(writtenMeanwhile).isGreaterThan(3);
        assertThat(rows).isGreaterThan(3);
        assertThat(Files.readAllBytes(target.files().resolve("ab/picture"))).containsExactly(0, 1, 2, 255);
        assertThat(target.secrets()).hasSameBinaryContentAs(settings.data().secrets());
        assertThat(newRowIn(empty)).isGreaterThan(2);
    }

    @Test
    void foreignKeysAndTriggersAreBackAfterwards() throws Exception {
        backup();
        Database empty = TestServer.freshDatabase();
        DataDirectory target = new DataDirectory(directory.resolve("target"));
        target.prepare();
        Restoration.restore(BackupFile.open(file), empty, target, MIGRATIONS);
        assertThatThrownBy(() -> run(empty, "insert into sample (parent) values (4711)"))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> run(empty, "insert into sample (\"order\") values ('refused')"))
                .hasMessageContaining("never changed");
    }

    @Test
    void aDamagedFileIsRefusedWhereverItIsDamaged() throws Exception {
        backup();
        byte[] whole = Files.readAllBytes(file);
        for (int tenth = 0; tenth < 10; tenth++) {
            byte[] flipped = whole.clone();
            flipped[whole.length * tenth / 10 + 20] ^= 1;
            refuse(flipped);
            refuse(Arrays.copyOf(whole, whole.length * tenth / 10));
        }
        refuse("no backup at all".getBytes());
    }

    @Test
    void nothingIsRestoredOverAnything() throws Exception {
        backup();
        assertThatThrownBy(() -> Restoration.restore(BackupFile.open(file), database, settings.data(), MIGRATIONS))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("notEmpty");
    }

    @Test
    void aBackupOfANewerProgramIsNotUnderstood() throws Exception {
        backup();
        DataDirectory target = new DataDirectory(directory.resolve("target"));
        target.prepare();
        assertThatThrownBy(() -> Restoration.restore(
                        BackupFile.open(file), TestServer.freshDatabase(), target, "classpath:backup-sample"))
                .isInstanceOf(Problem.class);
    }

    private void refuse(byte[] bytes) throws IOException {
        Path damaged = directory.resolve("damaged.backup");
        Files.write(damaged, bytes);
        assertThatThrownBy(() -> Restoration.verify(BackupFile.open(damaged)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("backupDamaged");
    }

    private void backup() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(database, settings).write(out);
        }
    }

    private void writeUntil(AtomicBoolean enough, AtomicInteger written) {
        try {
            while (!enough.get()) {
                write(written.get(), "row " + written.get());
                written.incrementAndGet();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private void write(int number, String text) throws SQLException {
        String insert = """
                insert into sample (parent, "order", bytes, list, tree, share)
                values ((select max(id) from sample), ?, ?, array[?, null, 'a,b"{}'], '{"a": [1, null]}', random())
                """;
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, text);
            statement.setBytes(2, new byte[] {(byte) number, 0, 10, 13});
            statement.setString(3, text);
            statement.execute();
        }
    }

    private static long newRowIn(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Long.parseLong(Tables.list(connection, "insert into sample (share) values (1) returning id")
                    .getFirst());
        }
    }

    private static void run(Database database, String statement) throws SQLException {
        try (Connection connection = database.connect()) {
            Tables.run(connection, List.of(statement));
        }
    }

    private static Map<String, String> hashes(Connection connection) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : new ArrayList<>(Tables.columns(connection).keySet())) {
            String query = "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                    + Tables.quoted(table) + " t";
            hashes.put(
                    table,
                    Optional.of(Tables.list(connection, query).getFirst()).orElseThrow());
        }
        return hashes;
    }
}
