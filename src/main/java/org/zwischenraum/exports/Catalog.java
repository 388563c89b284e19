package org.zwischenraum.exports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tables there are, asked of the database itself, so that none can be forgotten. */
final class Catalog {
    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, null), not a.attnotnull,
              coalesce((select cast(cast(k.confrelid as regclass) as text) from pg_constraint k
                where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1), '')
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
            order by c.relname, a.attnum
            """;
    private static final String KEYS = """
            select c.relname, a.attname
            from pg_index i
            join pg_class c on c.oid = i.indrelid and c.relnamespace = current_schema()::regnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
            where i.indisprimary
            order by c.relname, array_position(i.indkey::int2[], a.attnum)
            """;
    private static final String CHECKS = """
            select c.relname, pg_get_constraintdef(k.oid) from pg_constraint k
            join pg_class c on c.oid = k.conrelid and c.relnamespace = current_schema()::regnamespace
            where k.contype = 'c'
            """;
    private static final Pattern CLOSED_LIST =
            Pattern.compile("CHECK \\(\\(\"?(\\w+)\"? = ANY \\(ARRAY\\[('[^\\]]*)\\]\\)\\)\\)");

    private Catalog() {}

    static List<Chart> read(Connection connection) throws SQLException {
        Map<String, List<String>> keys = keys(connection);
        Map<String, List<String>> choices = choices(connection);
        Map<String, List<Field>> tables = new TreeMap<>();
        each(connection, COLUMNS, row -> {
            Field field = new Field(
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    choices.getOrDefault(row.getString(1) + "." + row.getString(2), List.of()),
                    row.getString(5));
            tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(field);
        });
        return tables.entrySet().stream()
                .map(table -> new Chart(table.getKey(), table.getValue(), keys.getOrDefault(table.getKey(), List.of())))
                .toList();
    }

    private static Map<String, List<String>> keys(Connection connection) throws SQLException {
        Map<String, List<String>> keys = new HashMap<>();
        each(
                connection,
                KEYS,
                row -> keys.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)));
        return keys;
    }

    private static Map<String, List<String>> choices(Connection connection) throws SQLException {
        Map<String, List<String>> choices = new HashMap<>();
        each(connection, CHECKS, row -> {
            Matcher list = CLOSED_LIST.matcher(row.getString(2));
            if (list.matches()) choices.put(row.getString(1) + "." + list.group(1), words(list.group(2)));
        });
        return choices;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(", "))
                .map(word -> word.replaceAll("^'|'(::[a-z ]+)?$", ""))
                .toList();
    }

    /** Something that is done with a row. */
    interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    static void each(Connection connection, String query, Reading reading) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) reading.read(rows);
        }
    }
}
