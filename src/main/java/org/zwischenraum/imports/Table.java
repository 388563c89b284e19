package org.zwischenraum.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Decoded;

/**
 * A member file: its header, what each column is about, and the lines below.
 *
 * @param before lines above the header, as LinkedIn has them
 * @param columns one for each header; empty where the column is not taken
 */
record Table(List<Csv.Row> before, List<String> headers, List<Optional<Column>> columns, List<Csv.Row> rows) {
    private static final int HEADER_WITHIN = 8;

    Table {
        before = List.copyOf(before);
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads a file as it came; empty when there is no line in it. */
    static Optional<Table> read(byte[] content) {
        List<Csv.Row> all = Csv.read(Decoded.of(content).text());
        if (all.isEmpty()) return Optional.empty();
        int head = IntStream.range(0, Math.min(HEADER_WITHIN, all.size()))
                .filter(i -> isHeader(all.get(i)))
                .findFirst()
                .orElse(0);
        List<String> headers = all.get(head).cells().stream().map(String::strip).toList();
        return Optional.of(new Table(all.subList(0, head), headers, guess(headers), all.subList(head + 1, all.size())));
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

    private static boolean isHeader(Csv.Row row) {
        return row.cells().stream().anyMatch(cell -> Column.of(cell).equals(Optional.of(Column.EMAIL)));
    }

    /** The first column of a kind is taken; a second one of the same kind is left to the host. */
    private static List<Optional<Column>> guess(List<String> headers) {
        Set<Column> taken = EnumSet.noneOf(Column.class);
        List<Optional<Column>> columns = new ArrayList<>();
        for (String header : headers) columns.add(Column.of(header).filter(taken::add));
        return columns;
    }
}
