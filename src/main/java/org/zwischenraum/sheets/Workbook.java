package org.zwischenraum.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Csv;

/** Reads the visible sheets of an Excel workbook as if each had been saved as CSV. */
final class Workbook {
    private static final int MOST_SHEETS = 50;
    private static final int MOST_LINES = 30_000;
    private static final int MOST_COLUMNS = 300;
    private static final int MOST_LETTERS = 20_000_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private final List<List<Csv.Row>> tables = new ArrayList<>();
    private int letters;
    private int lines;

    private Workbook() {}

    /** @param packed an archive that was looked through */
    static List<List<Csv.Row>> read(byte[] packed) {
        Workbook workbook = new Workbook();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(packed), WITH_FORMATS)) {
            workbook.readAll(book);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // The library says in many ways that something is not as it should be.
            throw new Unreadable("sheets.unreadable.broken");
        }
        return workbook.tables;
    }

    private void readAll(ReadableWorkbook book) throws IOException {
        List<org.dhatim.fastexcel.reader.Sheet> visible = book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .limit(MOST_SHEETS)
                .toList();
        for (org.dhatim.fastexcel.reader.Sheet sheet : visible) read(sheet);
    }

    private void read(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<Csv.Row> table = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> take(row, table));
        }
        tables.add(table);
    }

    private void take(Row row, List<Csv.Row> table) {
        List<String> cells = cells(row);
        if (cells.isEmpty()) return;
        letters += cells.stream().mapToInt(String::length).sum();
        if (++lines > MOST_LINES || cells.size() > MOST_COLUMNS || letters > MOST_LETTERS)
            throw new Unreadable("sheets.unreadable.tooMuch");
        table.add(new Csv.Row(row.getRowNum(), cells, false));
    }

    /** Up to the last one that has something in it: sheets are often formatted far to the right. */
    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = text(row.getCell(i));
            if (text.isBlank()) continue;
            while (cells.size() < i) cells.add("");
            cells.add(text);
        }
        return cells;
    }

    private static String text(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        return cell == null ? "" : CellText.of(cell);
    }
}
