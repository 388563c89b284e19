package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zwischenraum.text.Language;

/** Reads concepts as they are written in the files of this module: a head {@code [id] kind}, then lines of a key and a list. */
final class LexiconFile {
    private static final Pattern HEAD =
            Pattern.compile("\\[([a-z0-9][a-z0-9-]*)] (trade|skill|task|tool|trouble|event|thing|language)");
    private static final Pattern ROW =
            Pattern.compile("(de|en|es|(?:de|en|es) (?:says|around)|helped by|broader|near):\\s*(.+)");

    private final String name;
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, List<String>> rows = new HashMap<>();
    private String id = "";
    private String kind = "";

    private LexiconFile(String name) {
        this.name = name;
    }

    /**
     * The concepts of a file.
     *
     * @param name of the file, for the message
     * @throws IllegalArgumentException naming file and line when a line is not understood
     */
    static List<Concept> read(String name, List<String> lines) {
        LexiconFile file = new LexiconFile(name);
        for (int i = 0; i < lines.size(); i++) {
            file.line(lines.get(i).strip(), i + 1);
        }
        file.close();
        return List.copyOf(file.concepts);
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher head = HEAD.matcher(line);
        Matcher row = ROW.matcher(line);
        if (head.matches()) {
            close();
            id = head.group(1);
            kind = head.group(2);
        } else if (row.matches() && !id.isEmpty()) {
            rows.put(row.group(1), items(row.group(1), row.group(2)));
        } else {
            throw new IllegalArgumentException(name + ", line " + number + " is neither [id] kind nor a row: " + line);
        }
    }

    private static List<String> items(String key, String list) {
        return Stream.of(list.split(key.endsWith("says") ? "\\s+/\\s+" : "\\s*,\\s*"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private void close() {
        if (!id.isEmpty()) {
            concepts.add(new Concept(
                    id,
                    Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    each(""),
                    each(" says"),
                    each(" around"),
                    row("helped by"),
                    row("broader"),
                    row("near")));
        }
        rows.clear();
    }

    private Map<Language, List<String>> each(String suffix) {
        Map<Language, List<String>> found = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> items = row(language.code() + suffix);
            if (!items.isEmpty()) {
                found.put(language, items);
            }
        }
        return found;
    }

    private List<String> row(String key) {
        return rows.getOrDefault(key, List.of());
    }
}
