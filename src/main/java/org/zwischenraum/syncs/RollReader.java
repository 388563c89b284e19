package org.zwischenraum.syncs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zwischenraum.imports.Dates;
import org.zwischenraum.imports.Ended;
import org.zwischenraum.imports.Heading;
import org.zwischenraum.sheets.Sheet;
import org.zwischenraum.sheets.Unreadable;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Plain;

/** Reads a list of members: an Excel workbook, or CSV however it was saved. */
final class RollReader {
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 80;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]{2,}");
    private final Map<Column, Integer> columns;
    private final Source source;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();
    private final List<Roll.Fault> rejected = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<Roll.Leaver> left = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private RollReader(Csv.Row header, LocalDate today) {
        this.today = today;
        this.columns = columns(header);
        this.source = Source.of(header.cells().stream().map(Heading::bare).collect(Collectors.toSet()));
    }

    /**
     * @param today in the house: whoever's last day is before it is a member no more
     * @throws Unfit when it is no list of members
     */
    static Roll read(byte[] content, LocalDate today) {
        Sheet sheet = sheet(content);
        if (!sheet.isKnown()) throw new Unfit("syncs.unfit.columns");
        if (sheet.below().isEmpty()) throw new Unfit("syncs.unfit.headerOnly");
        if (sheet.below().size() > MOST_LINES) throw new Unfit("syncs.unfit.tooMany");
        RollReader reader = new RollReader(sheet.header(), today);
        sheet.below().forEach(reader::read);
        if (reader.lines.isEmpty()) throw new Unfit("syncs.unfit.nobody");
        // Whoever begins anew stands in some lists twice.
        reader.left.removeIf(one -> reader.seen.containsKey(one.print()) || reader.seen.containsKey(one.email()));
        return new Roll(reader.source, reader.lines, reader.rejected, reader.mentioned, reader.left);
    }

    private static Sheet sheet(byte[] content) {
        try {
            return Sheet.read(content, heading -> Column.of(heading).equals(Optional.of(Column.EMAIL)));
        } catch (Unreadable unreadable) {
            throw new Unfit(unreadable.key());
        }
    }

    private static Map<Column, Integer> columns(Csv.Row header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            Optional<Column> column = Column.of(header.cells().get(i));
            if (column.isPresent()) columns.putIfAbsent(column.get(), i);
        }
        return columns;
    }

    private void read(Csv.Row row) {
        String email = cell(row, Column.EMAIL).toLowerCase(Locale.ROOT);
        String key = cell(row, Column.KEY);
        String print = Line.print(source, key.isEmpty() ? email : key);
        if (isOver(row)) left.add(new Roll.Leaver(print, email));
        else
            fault(row, email, print)
                    .ifPresentOrElse(fault -> reject(fault, print, email), () -> take(row, print, email));
    }

    private boolean isOver(Csv.Row row) {
        return Ended.isSaidBy(cell(row, Column.ACTIVE))
                || Dates.find(cell(row, Column.ENDS)).filter(today::isAfter).isPresent();
    }

    private void reject(Roll.Fault fault, String print, String email) {
        rejected.add(fault);
        mentioned.add(print);
        mentioned.add(email);
    }

    private void take(Csv.Row row, String print, String email) {
        seen.put(print, row.line());
        seen.put(email, row.line());
        lines.add(new Line(row.line(), print, email, name(row), facts(row)));
    }

    private Optional<Roll.Fault> fault(Csv.Row row, String email, String print) {
        if (row.broken()) return wrong(row, "imports.broken", row.cells().getFirst());
        if (email.isEmpty()) return wrong(row, "imports.noEmail", "");
        if (!ADDRESS.matcher(email).matches() || email.length() > 254) return wrong(row, "imports.email", email);
        Integer before = seen.getOrDefault(email, seen.get(print));
        if (before != null) return wrong(row, "syncs.twice", String.valueOf(before));
        if (name(row).isEmpty() || name(row).length() > LONGEST_NAME) return wrong(row, "imports.name", name(row));
        for (Column day : List.of(Column.STARTS, Column.ENDS))
            if (!cell(row, day).isEmpty() && Dates.find(cell(row, day)).isEmpty())
                return wrong(row, "imports.date", cell(row, day));
        return Optional.empty();
    }

    private static Optional<Roll.Fault> wrong(Csv.Row row, String key, String value) {
        return Optional.of(new Roll.Fault(row.line(), key, value));
    }

    private Facts facts(Csv.Row row) {
        return new Facts(
                cell(row, Column.COMPANY),
                cell(row, Column.TARIFF),
                day(row, Column.STARTS),
                day(row, Column.ENDS),
                tags(row));
    }

    private String day(Csv.Row row, Column column) {
        return Dates.find(cell(row, column)).map(LocalDate::toString).orElse("");
    }

    /** In an order of their own: that a source writes them in another one is no change. */
    private String tags(Csv.Row row) {
        return Arrays.stream(cell(row, Column.TAGS).split("[|,;]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String name(Csv.Row row) {
        String whole = cell(row, Column.NAME);
        String parts = (cell(row, Column.FIRST_NAME) + " " + cell(row, Column.LAST_NAME)).strip();
        return columns.containsKey(Column.FIRST_NAME) && !parts.isEmpty() ? parts : whole;
    }

    private String cell(Csv.Row row, Column column) {
        int at = columns.getOrDefault(column, -1);
        return at < 0 || at >= row.cells().size()
                ? ""
                : Plain.line(Csv.original(row.cells().get(at)), LONGEST);
    }
}
