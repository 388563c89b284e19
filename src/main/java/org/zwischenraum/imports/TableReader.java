package org.zwischenraum.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Field;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Values;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Tongues;
import org.zwischenraum.text.Weekdays;

/** Reads the people in a member file. Each line becomes a newcomer or is rejected with a reason, none gets lost. */
final class TableReader {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]{2,}");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
    private static final int MOST_LINES = 20_000;
    private final Table table;
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private TableReader(Table table) {
        this.table = table;
    }

    /** What stands in a file. */
    record Contents(List<Newcomer> newcomers, List<Rejected> rejected) {
        /** The next people from this one on, as many as are taken in together. */
        List<Newcomer> portion(int from) {
            return newcomers.subList(from, Math.min(from + Import.PORTION, newcomers.size()));
        }
    }

    static Contents read(Table table) {
        TableReader reader = new TableReader(table);
        table.before()
                .forEach(row -> reader.reject(
                        row, "line", "imports.beforeHeader", row.cells().getFirst()));
        for (int i = 0; i < table.rows().size(); i++) {
            Csv.Row row = table.rows().get(i);
            if (i >= MOST_LINES) reader.reject(row, "line", "imports.tooMany", "");
            else reader.read(row);
        }
        return new Contents(List.copyOf(reader.newcomers), List.copyOf(reader.rejected));
    }

    private void read(Csv.Row row) {
        if (row.broken()) reject(row, "line", "imports.broken", row.cells().getFirst());
        else if (hasMore(row))
            reject(row, "line", "imports.moreCells", row.cells().getLast());
        else fault(row).ifPresentOrElse(rejected::add, () -> take(row));
    }

    private boolean hasMore(Csv.Row row) {
        return row.cells().stream().skip(table.headers().size()).anyMatch(cell -> !cell.isBlank());
    }

    private Optional<Rejected> fault(Csv.Row row) {
        String email = email(row);
        Integer before = seen.get(email);
        if (email.isEmpty()) return fault(row, Column.EMAIL, "imports.noEmail", "");
        if (!ADDRESS.matcher(email).matches() || email.length() > 254)
            return fault(row, Column.EMAIL, "imports.email", email);
        if (before != null) return fault(row, Column.EMAIL, "imports.twice", String.valueOf(before));
        if (name(row).isEmpty() || name(row).length() > 80) return fault(row, Column.NAME, "imports.name", name(row));
        if (Ended.isSaidBy(cell(row, Column.ACTIVE)))
            return fault(row, Column.ACTIVE, "imports.over", cell(row, Column.ACTIVE));
        return faultInLists(row).or(() -> faultInWords(row));
    }

    private Optional<Rejected> faultInLists(Csv.Row row) {
        for (String language : Values.parts(cell(row, Column.LANGUAGES)).toList())
            if (Tongues.find(language).isEmpty()) return fault(row, Column.LANGUAGES, "imports.language", language);
        for (String day : Values.parts(cell(row, Column.WEEKDAYS)).toList())
            if (Weekdays.find(day).isEmpty()) return fault(row, Column.WEEKDAYS, "imports.weekday", day);
        String asked = cell(row, Column.ASKED_AT_MOST);
        if (!asked.isBlank() && Values.number(asked).isEmpty())
            return fault(row, Column.ASKED_AT_MOST, "imports.number", asked);
        String joined = cell(row, Column.JOINED_ON);
        if (!joined.isBlank() && date(joined) == null) return fault(row, Column.JOINED_ON, "imports.date", joined);
        return Optional.empty();
    }

    private Optional<Rejected> faultInWords(Csv.Row row) {
        for (Map.Entry<Column, Draft.Matter> text : texts().entrySet())
            if (clean(row, text).length() > text.getValue().longest())
                return fault(row, text.getKey(), "imports.long", clean(row, text));
        for (String offer : Values.parts(cell(row, Column.OFFERS)).toList())
            if (offer.length() > Draft.Matter.OFFER.longest()) return fault(row, Column.OFFERS, "imports.long", offer);
        return Optional.empty();
    }

    private void take(Csv.Row row) {
        seen.put(email(row), row.line());
        newcomers.add(new Newcomer(
                row.line(),
                email(row),
                name(row),
                values(row),
                Values.parts(cell(row, Column.OFFERS)).distinct().toList(),
                Values.parts(cell(row, Column.TAGS)).distinct().toList(),
                date(cell(row, Column.JOINED_ON))));
    }

    private Map<Draft.Matter, String> values(Csv.Row row) {
        Map<Draft.Matter, String> values = new EnumMap<>(Draft.Matter.class);
        for (Map.Entry<Column, Draft.Matter> text : texts().entrySet()) put(values, text.getValue(), clean(row, text));
        put(values, Draft.Matter.LANGUAGES, String.join("|", Values.languages(cell(row, Column.LANGUAGES))));
        put(
                values,
                Draft.Matter.WEEKDAYS,
                String.join(
                        "|",
                        Values.weekdays(cell(row, Column.WEEKDAYS)).stream()
                                .map(Weekdays::word)
                                .toList()));
        put(values, Draft.Matter.ASKED_AT_MOST, cell(row, Column.ASKED_AT_MOST).strip());
        return values;
    }

    private static void put(Map<Draft.Matter, String> values, Draft.Matter what, String text) {
        if (!text.isEmpty()) values.put(what, text);
    }

    private static Map<Column, Draft.Matter> texts() {
        return new EnumMap<>(Map.of(
                Column.HEADLINE, Draft.Matter.HEADLINE,
                Column.GOALS, Draft.Matter.GOALS,
                Column.EXPERIENCE, Draft.Matter.EXPERIENCE,
                Column.HORIZON, Draft.Matter.HORIZON,
                Column.CONTRIBUTION, Draft.Matter.CONTRIBUTION));
    }

    private String clean(Csv.Row row, Map.Entry<Column, Draft.Matter> text) {
        return Field.valueOf(text.getValue().name()).clean(cell(row, text.getKey()));
    }

    private String email(Csv.Row row) {
        return Plain.line(cell(row, Column.EMAIL)).toLowerCase(Locale.ROOT);
    }

    private String name(Csv.Row row) {
        String whole = Plain.line(cell(row, Column.NAME));
        return whole.isEmpty() ? Plain.line(cell(row, Column.FIRST_NAME) + " " + cell(row, Column.LAST_NAME)) : whole;
    }

    private String cell(Csv.Row row, Column column) {
        int at = table.columns().indexOf(Optional.of(column));
        return at < 0 || at >= row.cells().size()
                ? ""
                : Csv.original(row.cells().get(at));
    }

    /** Exports put a time behind the day, which nobody needs here. */
    static @Nullable LocalDate date(String typed) {
        String day = typed.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeParseException other) {
                // The next form is tried.
            }
        }
        return null;
    }

    private static Optional<Rejected> fault(Csv.Row row, Column column, String key, String value) {
        return Optional.of(new Rejected(row.line(), column.word(), key, value));
    }

    private void reject(Csv.Row row, String field, String key, String value) {
        rejected.add(new Rejected(row.line(), field, key, value));
    }
}
