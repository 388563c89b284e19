package org.zwischenraum.esco;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Language;

/**
 * A file of the download as a table.
 *
 * @param columns their places by lower-case names; empty when the first line is no head
 * @param rows without the head
 */
record TableFile(String name, Optional<Language> language, Map<String, Integer> columns, List<Csv.Row> rows) {
    private static final Pattern NAMES = Pattern.compile(
            "(?:skills|skillgroups|occupations|iscogroups)_(de|en|es)(?:-[a-z]{2})?(?:_labels)?\\.(?:csv|tsv)");
    private static final Pattern BROADER = Pattern.compile("broaderrelations.*\\.csv");
    static final String ADDRESS = "concepturi";

    enum Sort {
        NAMES,
        BROADER,
        OTHER
    }

    static Sort sort(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (NAMES.matcher(name).matches()) return Sort.NAMES;
        return BROADER.matcher(name).matches() ? Sort.BROADER : Sort.OTHER;
    }

    static List<TableFile> all(Map<String, byte[]> files, Sort sort) {
        return files.entrySet().stream()
                .filter(file -> sort(file.getKey()) == sort)
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(file -> of(file.getKey(), text(file.getKey(), file.getValue())))
                .toList();
    }

    private static TableFile of(String name, String text) {
        List<Csv.Row> rows = Csv.read(text);
        if (rows.isEmpty()) throw Damaged.head(name, "conceptUri");
        Map<String, Integer> columns = columns(rows.getFirst());
        Matcher found = NAMES.matcher(name.toLowerCase(Locale.ROOT));
        Optional<Language> language = found.matches() ? Language.find(found.group(1)) : Optional.empty();
        return new TableFile(name, language, columns, columns.isEmpty() ? rows : rows.subList(1, rows.size()));
    }

    private static Map<String, Integer> columns(Csv.Row head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.cells().size(); i++) {
            columns.put(head.cells().get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return columns.containsKey(ADDRESS) ? columns : Map.of();
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Damaged.encoding(name);
        }
    }

    /** What stands in a column; empty when there is no such column. */
    String cell(Csv.Row row, String column) {
        int at = columns.getOrDefault(column, -1);
        if (row.broken() || at >= row.cells().size()) throw Damaged.line(name, row.line());
        return at < 0 ? "" : row.cells().get(at);
    }

    void demand(String column) {
        if (!columns.containsKey(column)) throw Damaged.head(name, column);
    }
}
