package org.zwischenraum.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes the whole house as of one moment, while it goes on working. */
final class Export {
    private static final int TABLES_BETWEEN = 20;
    private final Connection connection;
    private final Parcels parcels;
    private final Descriptions descriptions = Descriptions.load();

    Export(Connection connection, Parcels parcels) {
        this.connection = connection;
        this.parcels = parcels;
    }

    /**
     * What was written.
     *
     * @param lost files whose row is there and whose content is not
     */
    record Written(long tables, long records, long files, long bytes, List<String> lost) {}

    /** Tells how far it has come. */
    interface Progress {
        void at(int tables, int of, long records);
    }

    /** @param about what the manifest says besides */
    Written write(Path shelf, Map<String, String> about, Progress progress) throws IOException, SQLException {
        begin();
        List<Chart> all = Catalog.read(connection);
        List<Chart> taken = all.stream()
                .filter(table -> descriptions.isTaken(table.name()))
                .map(table -> table.taken(descriptions))
                .toList();
        Map<String, String> leftOut = leftOut(all);
        long records = tables(taken, progress);
        parcels.add("people.vcf", new Cards(connection)::write);
        List<String> lost = new Contents(shelf).write(connection, parcels);
        parcels.text("SCHEMA.md", new Schema(descriptions).page(taken, leftOut));
        Written written = written(taken.size(), records, lost);
        parcels.text("manifest.json", manifest(about, leftOut, lost));
        connection.rollback();
        return written;
    }

    /** What the tables and files hold is read in one transaction: nothing changes between the first and the last. */
    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement first =
                connection.prepareStatement("set transaction isolation level repeatable read, read only")) {
            first.execute();
        }
    }

    private long tables(List<Chart> tables, Progress progress) throws IOException, SQLException {
        Schema schema = new Schema(descriptions);
        Rows rows = new Rows(connection);
        long records = 0;
        int done = 0;
        for (Chart table : tables) {
            records += parcels.add("tables/" + table.name() + ".jsonl", out -> rows.lines(table, out));
            if (descriptions.isSheet(table.name()))
                parcels.add("sheets/" + table.name() + ".csv", out -> rows.sheet(table, out));
            parcels.text("schema/" + table.name() + ".schema.json", schema.of(table));
            if (++done % TABLES_BETWEEN == 0) progress.at(done, tables.size(), records);
        }
        return records;
    }

    private Map<String, String> leftOut(List<Chart> tables) {
        Map<String, String> all = new TreeMap<>();
        tables.forEach(table -> all.putAll(descriptions.leftOut(table.things())));
        return all;
    }

    private Written written(long tables, long records, List<String> lost) {
        long bytes = parcels.written().values().stream()
                .mapToLong(Parcels.Entry::bytes)
                .sum();
        return new Written(tables, records, parcels.written().size() + 1, bytes, lost);
    }

    private String manifest(Map<String, String> about, Map<String, String> leftOut, List<String> lost)
            throws SQLException {
        Map<String, Object> manifest = new LinkedHashMap<>(about);
        manifest.put("schema", schemaVersion());
        manifest.put("files", parcels.written());
        manifest.put("leftOut", leftOut);
        manifest.put("lost", lost);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
    }

    /** The last migration that has run: by it one knows the form of the tables. */
    private String schemaVersion() throws SQLException {
        StringBuilder version = new StringBuilder();
        Catalog.each(
                connection,
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1",
                row -> version.append(row.getString(1)));
        return version.toString();
    }
}
