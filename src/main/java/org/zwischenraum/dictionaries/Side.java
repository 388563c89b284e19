package org.zwischenraum.dictionaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.text.Language;

/**
 * One side of a line of the dictionary: matters with strokes between, of each matter ways to say it with semicolons between.
 * Notes in brackets, and small words that only show how a verb is used, are read over.
 */
record Side(Language language, List<List<String>> matters) {
    private static final Set<String> SMALL = Set.of(
            "to",
            "sb.",
            "sth.",
            "sb./sth.",
            "sth./sb.",
            "jdn.",
            "jdm.",
            "etw.",
            "jdn./etw.",
            "etw./jdn.",
            "sich",
            "a",
            "an",
            "the",
            "your",
            "one’s",
            "be",
            "of");

    private static final String OPENING = "{[(<";
    private static final String CLOSING = "}])>";

    static Side of(String text, Language language) {
        return new Reading().side(text, language);
    }

    /** Keys of those ways of a matter that are one word. */
    List<String> keys(int matter) {
        return matters.get(matter).stream()
                .filter(way -> way.indexOf(' ') < 0 && way.indexOf('/') < 0)
                .map(way -> Reader.key(way, language))
                .toList();
    }

    private static final class Reading {
        private final List<List<String>> matters = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private final StringBuilder way = new StringBuilder();
        private List<String> ways = new ArrayList<>();

        Side side(String text, Language language) {
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (OPENING.indexOf(letter) >= 0) depth++;
                else if (CLOSING.indexOf(letter) >= 0) depth = Math.max(0, depth - 1);
                else if (depth == 0) read(letter);
            }
            endMatter();
            return new Side(language, matters);
        }

        private void read(char letter) {
            switch (letter) {
                case ' ' -> endWord();
                case ';' -> endWay();
                case '|' -> endMatter();
                default -> word.append(letter);
            }
        }

        private void endWord() {
            if (!word.isEmpty() && !SMALL.contains(word.toString()))
                way.append(way.isEmpty() ? "" : " ").append(word);
            word.setLength(0);
        }

        private void endWay() {
            endWord();
            if (!way.isEmpty()) ways.add(way.toString());
            way.setLength(0);
        }

        private void endMatter() {
            endWay();
            matters.add(ways);
            ways = new ArrayList<>();
        }
    }
}
