package org.zwischenraum.imports;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Page;

/** A file, what its columns are taken for, and what would become of it. */
record Preview(UUID id, String name, Table table, Import.Outcome outcome) {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    String header(int column, Page page) {
        String header = table.headers().get(column);
        return header.isBlank() ? page.say("imports.unnamed", "number", column + 1) : header;
    }

    /** The first things that stand in a column, so that one sees what it is about. */
    String examples(int column) {
        return table.rows().stream()
                .map(row -> cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(" · "));
    }

    String word(int column) {
        return table.columns().get(column).map(Column::word).orElse("");
    }

    boolean isTaken(int column, Column as) {
        return table.columns().get(column).equals(Optional.of(as));
    }

    private static String cell(Csv.Row row, int column) {
        String cell = column < row.cells().size() ? Plain.line(row.cells().get(column)) : "";
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    }
}
