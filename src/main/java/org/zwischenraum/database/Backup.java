package org.zwischenraum.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/**
 * Everything this installation keeps, as of one moment, while it goes on working: all tables (CSV with a header, read in
 * one transaction), the uploaded files, and the server's secrets. Not the settings file, which belongs to the machine.
 */
@Component
public final class Backup {
    static final String ABOUT = "about.properties";
    static final String SEQUENCES = "sequences.properties";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String SECRETS = "secrets";
    static final String FORMAT = "1";

    private final Database database;
    private final DataDirectory data;

    Backup(Database database, Settings settings) {
        this.database = database;
        this.data = settings.data();
    }

    /** Writes the backup; the caller closes the stream. */
    public void write(OutputStream out) throws IOException {
        write(out, connection -> {});
    }

    /** @param inside sees exactly what the backup sees */
    synchronized void write(OutputStream out, Inside inside) throws IOException {
        try (FileSnapshot files = new FileSnapshot(data.files());
                Connection connection = database.connect()) {
            // Before the transaction and after its begin: no file is missed that a row in it speaks of.
            files.add();
            beginSnapshot(connection);
            files.add();
            write(new Bundle(out), connection, files);
            inside.see(connection);
            connection.rollback();
        } catch (SQLException cause) {
            throw new Problem("database.backupFailed", Map.of(), cause);
        }
    }

    private static void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Tables.run(connection, List.of("set transaction isolation level repeatable read, read only"));
        // The snapshot is taken by the first query.
        Tables.list(connection, "select 1");
    }

    private void write(Bundle bundle, Connection connection, FileSnapshot files) throws IOException, SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        Map<String, String> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : Tables.columns(connection).entrySet()) {
            bundle.add(
                    TABLES + table.getKey() + ".csv",
                    out -> rows.put(
                            "rows." + table.getKey(),
                            Long.toString(copy(copies, table.getKey(), table.getValue(), out))));
        }
        bundle.add(SEQUENCES, lines(Tables.sequences(connection)));
        for (Path file : files.all()) {
            bundle.addAsIs(FILES + files.nameOf(file), out -> Files.copy(file, out));
        }
        bundle.add(SECRETS, out -> Files.copy(data.secrets(), out));
        rows.put("format", FORMAT);
        rows.put("schema", Tables.version(connection));
        bundle.add(ABOUT, lines(rows));
        bundle.finish();
    }

    private static long copy(CopyManager copies, String table, String columns, OutputStream out) throws IOException {
        try {
            return copies.copyOut(
                    "copy " + Tables.quoted(table) + " (" + columns + ") to stdout (format csv, header)", out);
        } catch (SQLException cause) {
            throw new IOException(cause);
        }
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Looks at the database within the backup's transaction. */
    interface Inside {
        void see(Connection connection) throws SQLException;
    }
}
