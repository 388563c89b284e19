package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Concepts as they are written in the files of this module: a head {@code [id] kind}, then lines of a key and a list. What a
 * house changes is written alike; a line that begins with {@code not} names what does not count there.
 */
public final class LexiconFile {
    private static final Pattern HEAD =
            Pattern.compile("\\[([a-z0-9][a-z0-9-]*)] (trade|skill|task|tool|trouble|event|thing|language)");
    private static final String NOT = "not ";

    /** A line that is neither head nor row. */
    public static final class Misread extends IllegalArgumentException {
        private final int line;

        private Misread(String file, int line, String text) {
            super(file + ", line " + line + " is neither [id] kind nor a row: " + text);
            this.line = line;
        }

        /** Its number, from 1. */
        public int line() {
            return line;
        }
    }

    private final String name;
    private final List<Amendment> blocks = new ArrayList<>();
    private final Map<Row, List<String>> adds = new EnumMap<>(Row.class);
    private final Map<Row, List<String>> drops = new EnumMap<>(Row.class);
    private String id = "";
    private String kind = "";

    private LexiconFile(String name) {
        this.name = name;
    }

    /** The concepts that come with the program: read once, when first needed. */
    public static List<Concept> shipped() {
        return Shipped.CONCEPTS;
    }

    private static final class Shipped {
        static final List<Concept> CONCEPTS = ShippedFiles.concepts().toList();
    }

    /** The files that come with the program, as they are written, by name. */
    public static Map<String, String> files() {
        return ShippedFiles.texts();
    }

    /**
     * The concepts of a file.
     *
     * @param name of the file, for the message
     * @throws Misread when a line is not understood
     */
    static List<Concept> read(String name, List<String> lines) {
        return amendments(name, lines).stream().map(Amendment::adds).toList();
    }

    /**
     * What the blocks of a house's file change, in their order.
     *
     * @param name of the file, for the message
     * @throws Misread when a line is not understood
     */
    public static List<Amendment> amendments(String name, List<String> lines) {
        LexiconFile file = new LexiconFile(name);
        for (int i = 0; i < lines.size(); i++) {
            file.line(lines.get(i).strip(), i + 1);
        }
        file.close();
        return List.copyOf(file.blocks);
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) head(line, number);
        else row(line, number);
    }

    private void head(String line, int number) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) throw new Misread(name, number, line);
        close();
        id = head.group(1);
        kind = head.group(2);
    }

    private void row(String line, int number) {
        boolean not = line.startsWith(NOT);
        String text = not ? line.substring(NOT.length()) : line;
        int colon = text.indexOf(':');
        String list = text.substring(colon + 1).strip();
        Row row = Row.find(text.substring(0, Math.max(colon, 0)))
                .filter(_ -> !id.isEmpty() && !list.isEmpty())
                .orElseThrow(() -> new Misread(name, number, line));
        (not ? drops : adds).put(row, row.items(list));
    }

    private void close() {
        if (!id.isEmpty()) {
            blocks.add(Amendment.of(id, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), adds, drops));
        }
        adds.clear();
        drops.clear();
    }

    /** Writes a block that is read as the same. */
    public static String block(Amendment amendment) {
        StringBuilder block = new StringBuilder(
                "[" + amendment.id() + "] " + amendment.adds().kind().name().toLowerCase(Locale.ROOT) + "\n");
        write("", amendment.adds(), block);
        write("not ", amendment.drops(), block);
        return block.toString();
    }

    private static void write(String before, Concept concept, StringBuilder block) {
        concept.rows()
                .forEach((row, items) -> block.append(before)
                        .append(row.key())
                        .append(": ")
                        .append(row.list(items))
                        .append('\n'));
    }
}
