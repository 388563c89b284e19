package org.zwischenraum.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.text.Language;

/**
 * A matter that people need or can do, whatever words they take for it.
 *
 * @param id English, lower case with hyphens
 * @param names words that name it, the first to be shown
 * @param sayings pieces of sentences in which people speak of it without naming it
 * @param around words of the scene: what is handled there, what goes wrong
 * @param asks what somebody asks who needs it, in whole sentences
 * @param helpedBy ids of those whose people help with it, the best first
 * @param broader ids of wider concepts
 * @param near ids of neighbours, where somebody might help too
 */
public record Concept(
        String id,
        Kind kind,
        Map<Language, List<String>> names,
        Map<Language, List<String>> sayings,
        Map<Language, List<String>> around,
        Map<Language, List<String>> asks,
        List<String> helpedBy,
        List<String> broader,
        List<String> near) {
    public static final String IMPORTED_PREFIX = "esco-";
    private static final String LANGUAGE_PREFIX = "lang-";

    public Concept {
        names = Map.copyOf(names);
        sayings = Map.copyOf(sayings);
        around = Map.copyOf(around);
        asks = Map.copyOf(asks);
        helpedBy = List.copyOf(helpedBy);
        broader = List.copyOf(broader);
        near = List.copyOf(near);
    }

    /** As the lines of a block say it; empty ones count as none. */
    public static Concept of(String id, Kind kind, Map<Row, List<String>> rows) {
        return new Concept(
                id,
                kind,
                each(rows, Row::names),
                each(rows, Row::says),
                each(rows, Row::around),
                each(rows, Row::asks),
                rows.getOrDefault(Row.HELPED_BY, List.of()),
                rows.getOrDefault(Row.BROADER, List.of()),
                rows.getOrDefault(Row.NEAR, List.of()));
    }

    private static Map<Language, List<String>> each(Map<Row, List<String>> rows, Function<Language, Row> row) {
        Map<Language, List<String>> found = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> items = rows.getOrDefault(row.apply(language), List.of());
            if (!items.isEmpty()) found.put(language, items);
        }
        return found;
    }

    /** What the line of a block says. */
    public List<String> items(Row row) {
        return switch (row) {
            case DE, EN, ES -> words(names, row);
            case DE_SAYS, EN_SAYS, ES_SAYS -> words(sayings, row);
            case DE_AROUND, EN_AROUND, ES_AROUND -> words(around, row);
            case DE_ASKS, EN_ASKS, ES_ASKS -> words(asks, row);
            case HELPED_BY -> helpedBy;
            case BROADER -> broader;
            case NEAR -> near;
        };
    }

    private static List<String> words(Map<Language, List<String>> words, Row row) {
        return row.language()
                .map(language -> words.getOrDefault(language, List.of()))
                .orElse(List.of());
    }

    /** All lines that say something. */
    public Map<Row, List<String>> rows() {
        Map<Row, List<String>> rows = new EnumMap<>(Row.class);
        for (Row row : Row.values()) {
            if (!items(row).isEmpty()) rows.put(row, items(row));
        }
        return rows;
    }

    /** What to call it in a sentence; in another language where it has no name in this one. */
    public String name(Language language) {
        List<String> own = names.getOrDefault(language, anyNames());
        return own.isEmpty() ? id : own.getFirst();
    }

    /** The names in the first language that has some. */
    List<String> anyNames() {
        for (Language language : Language.values()) {
            if (names.containsKey(language)) return names.getOrDefault(language, List.of());
        }
        return List.of();
    }

    /** Whether it comes from a classification that an operator imported: it has names, but nobody wrote how people speak of it. */
    public boolean isImported() {
        return id.startsWith(IMPORTED_PREFIX);
    }

    /** The BCP 47 code of a language, else the id. */
    public String languageCode() {
        return id.startsWith(LANGUAGE_PREFIX) ? id.substring(LANGUAGE_PREFIX.length()) : id;
    }
}
