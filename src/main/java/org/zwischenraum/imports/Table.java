package org.zwischenraum.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zwischenraum.sheets.Sheet;
import org.zwischenraum.sheets.Unreadable;
import org.zwischenraum.text.Csv;

/**
 * A member file: its header, what each column is about, and the lines below.
 *
 * @param before lines above the header, as LinkedIn has them
 * @param columns one for each header; empty where the column is not taken
 */
record Table(List<Csv.Row> before, List<String> headers, List<Optional<Column>> columns, List<Csv.Row> rows) {
    Table {
        before = List.copyOf(before);
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file as it came.
     *
     * @throws Unreadable when there is no table in it
     */
    static Table read(byte[] content) {
        Sheet sheet = Sheet.read(content, Table::isHeading);
        List<String> headers =
                sheet.header().cells().stream().map(String::strip).toList();
        return new Table(sheet.before(), headers, guess(headers), sheet.below());
    }

    /** The same with other columns, as a host has chosen them. */
    Table with(List<Optional<Column>> chosen) {
        return new Table(before, headers, chosen, rows);
    }

    /** Whether it says where the mail addresses are. */
    boolean hasAddresses() {
        return columns.contains(Optional.of(Column.EMAIL));
    }

    /** The headers of columns that are not taken. */
    List<String> unknown() {
        return IntStream.range(0, headers.size())
                .filter(i -> columns.get(i).isEmpty())
                .mapToObj(headers::get)
                .filter(header -> !header.isBlank())
                .toList();
    }

    private static boolean isHeading(String cell) {
        return Column.of(cell).equals(Optional.of(Column.EMAIL));
    }

    /** The first column of a kind is taken; a second one of the same kind is left to the host. */
    private static List<Optional<Column>> guess(List<String> headers) {
        Set<Column> taken = EnumSet.noneOf(Column.class);
        List<Optional<Column>> columns = new ArrayList<>();
        for (String header : headers) columns.add(Column.of(header).filter(taken::add));
        return columns;
    }
}
