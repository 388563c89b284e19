package org.zwischenraum.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a connection sees: the program's tables with the columns that can be written, and its sequences. */
final class Tables {
    private static final String TABLES = """
            select c.relname, string_agg(quote_ident(a.attname), ',' order by a.attnum)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            group by c.relname
            order by c.relname
            """;
    private static final String SEQUENCES = """
            select sequencename, coalesce(last_value, start_value) || ' ' || (last_value is not null)
            from pg_sequences
            where schemaname = current_schema()
            order by sequencename
            """;
    private static final String VERSION = """
            select version, ''
            from flyway_schema_history
            where success and version is not null
            order by installed_rank desc
            limit 1
            """;

    private Tables() {}

    /** Names of the tables, and for each its columns, quoted and with commas between. */
    static Map<String, String> columns(Connection connection) throws SQLException {
        return pairs(connection, TABLES);
    }

    /** Names of the sequences, and for each its value and whether that has been given out. */
    static Map<String, String> sequences(Connection connection) throws SQLException {
        return pairs(connection, SEQUENCES);
    }

    /** The migration that brought the tables into their present form. */
    static String version(Connection connection) throws SQLException {
        return pairs(connection, VERSION).keySet().iterator().next();
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Runs one statement after another. */
    static void run(Connection connection, List<String> statements) throws SQLException {
        for (String statement : statements) {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                prepared.execute();
            }
        }
    }

    static List<String> list(Connection connection, String query) throws SQLException {
        List<String> list = new ArrayList<>();
        try (PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                list.add(rows.getString(1));
            }
        }
        return list;
    }

    private static Map<String, String> pairs(Connection connection, String query) throws SQLException {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }
}
