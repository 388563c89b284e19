package org.zwischenraum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as text (RFC 4180), read with patience: comma, semicolon or tab, line ends inside quotes, lines of any length.
 * No line is lost: one that cannot be read is there and marked.
 */
public final class Csv {
    private static final char QUOTE = '"';
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int line = 1;
    private int at;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * A line of the table.
     *
     * @param line where it begins in the file, from 1
     * @param broken whether a quote was never closed, or something stands behind a closed one
     */
    public record Row(int line, List<String> cells, boolean broken) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** All lines but empty ones; the separator is what the first lines have most of, or what {@code sep=;} says. */
    public static List<Row> read(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Csv csv = new Csv(bare, separator(bare));
        csv.readAll();
        return csv.rows.stream()
                .filter(row -> !row.isEmpty() && !isDirective(row))
                .toList();
    }

    /** One line with commas, quoted where needed, without its end; what a spreadsheet would calculate is made harmless. */
    public static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Csv::cell).toList());
    }

    /** Takes back what {@link #line} did to be harmless. */
    public static String original(String cell) {
        boolean masked = cell.length() > 1 && cell.charAt(0) == '\'' && isFormula(cell.substring(1));
        return masked ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == ';' || c == QUOTE || c == '\n' || c == '\r');
        return plain ? harmless : QUOTE + harmless.replace("\"", "\"\"") + QUOTE;
    }

    /** The beginnings that spreadsheets calculate, as OWASP lists them for CSV injection. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isDirective(Row row) {
        return row.line() == 1 && row.cells().getFirst().startsWith("sep=");
    }

    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) return text.charAt(4);
        String head = text.lines().limit(10).reduce("", (all, line) -> all + "\n" + line);
        char best = ',';
        for (char candidate : new char[] {';', '\t'})
            if (countOutsideQuotes(head, candidate) > countOutsideQuotes(head, best)) best = candidate;
        return best;
    }

    private static long countOutsideQuotes(String text, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE) quoted = !quoted;
            else if (c == wanted && !quoted) count++;
        }
        return count;
    }

    private void readAll() {
        while (at < text.length()) readRow();
    }

    private void readRow() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        boolean broken = false;
        do broken |= !readCell(cells);
        while (skip(separator));
        endLine();
        rows.add(new Row(begin, cells, broken));
    }

    private boolean readCell(List<String> cells) {
        return at < text.length() && text.charAt(at) == QUOTE ? readQuoted(cells) : readBare(cells);
    }

    private boolean readBare(List<String> cells) {
        int begin = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) at++;
        cells.add(text.substring(begin, at));
        return true;
    }

    /** A quote that is never closed ends with its line, so that the lines behind it are read. */
    private boolean readQuoted(List<String> cells) {
        int close = closing();
        if (close < 0) {
            readBare(cells);
            return false;
        }
        String inside = text.substring(at + 1, close).replace("\"\"", "\"");
        line += (int) inside.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(c -> c == '\n')
                .count();
        at = close + 1;
        int begin = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) at++;
        String behind = text.substring(begin, at);
        cells.add(inside + behind.strip());
        return behind.isBlank();
    }

    private int closing() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != QUOTE) continue;
            if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) i++;
            else return i;
        }
        return -1;
    }

    private boolean skip(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private void endLine() {
        if (at >= text.length()) return;
        boolean carriage = skip('\r');
        boolean feed = skip('\n');
        if (carriage || feed) line++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
