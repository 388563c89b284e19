package org.zwischenraum.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;

/**
 * Puts a backup into an empty database and an empty data directory. The tables get the form they had when the backup was
 * made; a newer program changes them at its next start as it would have done there.
 */
public final class Restoration {
    private static final String MIGRATIONS = "classpath:org/zwischenraum";
    private static final String FOREIGN_KEYS = """
            from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0
            order by conname
            """;

    private final BackupFile file;
    private final Database database;
    private final DataDirectory data;
    private final String[] migrations;
    private final Properties about = new Properties();

    private Restoration(BackupFile file, Database database, DataDirectory data, String... migrations) {
        this.file = file;
        this.database = database;
        this.data = data;
        this.migrations = migrations;
    }

    /** Refuses a file that is damaged or no backup. */
    public static void verify(BackupFile file) throws IOException {
        Bundle.verify(file);
    }

    /**
     * Restores a verified backup.
     *
     * @return the number of rows
     * @throws Problem when the database is not empty, or the backup comes from a newer program
     */
    public static long restore(BackupFile file, Database database, DataDirectory data) throws IOException {
        return restore(file, database, data, MIGRATIONS);
    }

    static long restore(BackupFile file, Database database, DataDirectory data, String... migrations)
            throws IOException {
        try {
            return new Restoration(file, database, data, migrations).restore();
        } catch (SQLException cause) {
            throw new Problem("database.restoreFailed", Map.of(), cause);
        }
    }

    private long restore() throws IOException, SQLException {
        Bundle.read(file, this::readAbout);
        demandKnownFormat();
        demandEmpty();
        makeTables();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            long rows = load(connection);
            connection.commit();
            return rows;
        }
    }

    private void readAbout(String name, InputStream content) throws IOException {
        if (name.equals(Backup.ABOUT)) {
            about.load(content);
        }
    }

    private void demandKnownFormat() {
        if (!Backup.FORMAT.equals(about.getProperty("format"))) {
            throw new Problem("database.backupOfNewerProgram");
        }
    }

    private void demandEmpty() throws SQLException {
        try (Connection connection = database.connect()) {
            if (!Tables.columns(connection).isEmpty()) {
                throw new Problem("database.notEmpty", Map.of("url", database.url()));
            }
        }
    }

    private void makeTables() {
        Flyway flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(migrations)
                .target(about.getProperty("schema"))
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException unknownTarget) {
            throw new Problem("database.backupOfNewerProgram", Map.of(), unknownTarget);
        }
    }

    /** Without foreign keys the order of tables does not matter; they are checked when they come back. */
    private long load(Connection connection) throws IOException, SQLException {
        List<String> tables = List.copyOf(Tables.columns(connection).keySet());
        List<String> foreignKeys = Tables.list(
                connection,
                "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                        + " pg_get_constraintdef(oid)) "
                        + FOREIGN_KEYS);
        Tables.run(
                connection,
                Tables.list(
                        connection,
                        "select format('alter table %s drop constraint %I', conrelid::regclass, conname) "
                                + FOREIGN_KEYS));
        Tables.run(connection, onEach(tables, "alter table %s disable trigger user"));
        Tables.run(connection, onEach(tables, "truncate %s"));
        long rows = loadEntries(connection);
        Tables.run(connection, onEach(tables, "alter table %s enable trigger user"));
        Tables.run(connection, foreignKeys);
        return rows;
    }

    private static List<String> onEach(List<String> tables, String statement) {
        return tables.stream()
                .map(table -> statement.formatted(Tables.quoted(table)))
                .toList();
    }

    private long loadEntries(Connection connection) throws IOException, SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        long[] rows = {0};
        Bundle.read(file, (name, content) -> {
            try {
                rows[0] += loadEntry(name, content, connection, copies);
            } catch (SQLException cause) {
                throw new Problem("database.restoreFailed", Map.of(), cause);
            }
        });
        return rows[0];
    }

    private long loadEntry(String name, InputStream content, Connection connection, CopyManager copies)
            throws IOException, SQLException {
        if (name.startsWith(Backup.TABLES)) {
            return loadTable(name.substring(Backup.TABLES.length(), name.length() - ".csv".length()), content, copies);
        }
        if (name.equals(Backup.SEQUENCES)) {
            setSequences(content, connection);
        } else if (name.startsWith(Backup.FILES)) {
            writeFile(name.substring(Backup.FILES.length()), content);
        } else if (name.equals(Backup.SECRETS)) {
            writeSecrets(content);
        }
        return 0;
    }

    private long loadTable(String table, InputStream content, CopyManager copies) throws IOException, SQLException {
        String columns =
                Arrays.stream(headerOf(content).split(",")).map(Tables::quoted).collect(Collectors.joining(","));
        long rows =
                copies.copyIn("copy " + Tables.quoted(table) + " (" + columns + ") from stdin (format csv)", content);
        if (!Long.toString(rows).equals(about.getProperty("rows." + table))) {
            throw new Problem("database.restoreFailed", Map.of());
        }
        return rows;
    }

    /** Reads the first line and leaves the stream behind it; names of columns hold neither commas nor quotes. */
    private static String headerOf(InputStream content) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = content.read(); each >= 0 && each != '\n'; each = content.read()) {
            line.write(each);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void setSequences(InputStream content, Connection connection) throws IOException, SQLException {
        Properties sequences = new Properties();
        sequences.load(content);
        List<String> statements = new ArrayList<>();
        sequences.forEach((name, value) -> {
            String[] parts = value.toString().split(" ");
            String sequence = Tables.quoted(name.toString()).replace("'", "''");
            statements.add("select setval('" + sequence + "', " + parts[0] + ", " + parts[1] + ")");
        });
        Tables.run(connection, statements);
    }

    private void writeFile(String name, InputStream content) throws IOException {
        Path target = data.files().resolve(name).normalize();
        if (!target.startsWith(data.files())) {
            throw new IOException(name);
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
    }

    private void writeSecrets(InputStream content) throws IOException {
        Files.deleteIfExists(data.secrets());
        Files.createFile(
                data.secrets(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(data.secrets(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
}
