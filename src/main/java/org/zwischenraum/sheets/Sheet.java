package org.zwischenraum.sheets;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zwischenraum.text.Csv;

/**
 * A table out of a file; lines without anything in them are left out.
 *
 * @param lines all of them, with the number that each has in the file
 * @param head which of them is the header
 * @param isKnown whether that line was recognised as a header, or only stands first
 */
public record Sheet(List<Csv.Row> lines, int head, boolean isKnown) {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 5_000_000;

    private static final int HEADER_WITHIN = 8;

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file as it came; of a workbook the first visible sheet that has a header, else the first that has anything.
     *
     * @param heading whether a cell can only stand in a header
     * @throws Unreadable when there is no table in it
     */
    public static Sheet read(byte[] content, Predicate<String> heading) {
        if (content.length > LARGEST) throw new Unreadable("sheets.unreadable.tooLarge");
        List<Sheet> found = FileKind.of(content).tables(content).stream()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> of(lines, heading))
                .toList();
        return found.stream()
                .filter(Sheet::isKnown)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new Unreadable("sheets.unreadable.empty"));
    }

    /** Lines above the header, as LinkedIn has them. */
    public List<Csv.Row> before() {
        return lines.subList(0, head);
    }

    public Csv.Row header() {
        return lines.get(head);
    }

    public List<Csv.Row> below() {
        return lines.subList(head + 1, lines.size());
    }

    private static Sheet of(List<Csv.Row> lines, Predicate<String> heading) {
        return IntStream.range(0, Math.min(HEADER_WITHIN, lines.size()))
                .filter(i -> lines.get(i).cells().stream().anyMatch(heading))
                .mapToObj(i -> new Sheet(lines, i, true))
                .findFirst()
                .orElseGet(() -> new Sheet(lines, 0, false));
    }
}
