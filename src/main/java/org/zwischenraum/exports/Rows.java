package org.zwischenraum.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Csv;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records of tables, some hundred at a time in memory. */
final class Rows {
    /** Where a spreadsheet that separates by another sign would see the beginning of a cell that it calculates. */
    private static final Pattern FORMULA_INSIDE = Pattern.compile("(?<=[\n\r;\t])(?=[=+@-])");

    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** JSON Lines: one record a line. */
    long lines(Chart table, OutputStream out) throws IOException, SQLException {
        return write(table.query(), out, row -> JSON.writeValueAsString(record(table, row)) + "\n");
    }

    /** A table for spreadsheets (RFC 4180, with a byte order mark, without which Excel reads umlauts wrongly). */
    long sheet(Chart table, OutputStream out) throws IOException, SQLException {
        out.write(("\uFEFF" + Csv.line(headers(table)) + "\r\n").getBytes(StandardCharsets.UTF_8));
        return write(table.sheetQuery(), out, row -> Csv.line(cells(table, row)) + "\r\n");
    }

    /** How one row is written. */
    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private long write(String query, OutputStream out, Line line) throws IOException, SQLException {
        long count = 0;
        try (PreparedStatement prepared = connection.prepareStatement(query)) {
            prepared.setFetchSize(AT_ONCE);
            try (ResultSet rows = prepared.executeQuery()) {
                for (; rows.next(); count++) out.write(line.of(rows).getBytes(StandardCharsets.UTF_8));
            }
        }
        return count;
    }

    private static Map<String, @Nullable Object> record(Chart table, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        for (int i = 0; i < table.fields().size(); i++) {
            Field field = table.fields().get(i);
            record.put(field.name(), field.read(row, i + 1));
        }
        return record;
    }

    private static List<String> headers(Chart table) {
        List<String> headers = new ArrayList<>();
        for (Field field : table.fields()) {
            headers.add(field.name());
            if (Chart.isNamed(field))
                headers.add(field.name() + (field.refersTo().equals("member") ? "Name" : "Mail"));
        }
        return headers;
    }

    private static List<String> cells(Chart table, ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        int at = 1;
        for (Field field : table.fields()) {
            cells.add(cell(field.read(row, at++)));
            if (Chart.isNamed(field)) cells.add(cell(row.getString(at++)));
        }
        return cells;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("|"));
            default -> FORMULA_INSIDE.matcher(value.toString()).replaceAll("'");
        };
    }
}
