package org.zwischenraum.dictionaries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.text.Language;

/**
 * A dictionary in the form of Ding (dict.tu-chemnitz.de), UTF-8: lines of {@code German :: English}, both with the same number
 * of matters. Of it only where which word stands is kept in memory. Never changes.
 */
final class TranslationFile implements Dictionary {
    /** What stands in so many lines says nothing by itself. */
    private static final int MOST_LINES = 40;

    private static final String BETWEEN = " :: ";
    private static final String COMMENT = "#";

    private final MappedLines lines;
    private final Places german = new Places();
    private final Places english = new Places();

    private TranslationFile(MappedLines lines) {
        this.lines = lines;
    }

    /** Reads the file once: some 25 MB in a second or two. */
    static TranslationFile read(Path path) throws IOException {
        TranslationFile read = new TranslationFile(MappedLines.of(path, StandardCharsets.UTF_8));
        read.index();
        return read;
    }

    private record Entry(Side german, Side english) {
        static Optional<Entry> of(String line) {
            int between = line.indexOf(BETWEEN);
            if (between < 0 || line.startsWith(COMMENT)) return Optional.empty();
            Side german = Side.of(line.substring(0, between), Language.DE);
            Side english = Side.of(line.substring(between + BETWEEN.length()), Language.EN);
            return german.matters().size() == english.matters().size()
                    ? Optional.of(new Entry(german, english))
                    : Optional.empty();
        }
    }

    private void index() {
        for (int start = 0; lines.hasLineAt(start); start = lines.next(start)) {
            int at = start;
            Entry.of(lines.at(start)).ifPresent(entry -> {
                index(entry.german(), german, at);
                index(entry.english(), english, at);
            });
        }
        german.settle();
        english.settle();
    }

    private static void index(Side side, Places places, int at) {
        for (int matter = 0; matter < side.matters().size(); matter++)
            side.keys(matter).forEach(key -> places.add(key, at));
    }

    @Override
    public List<Meaning> meanings(String key, Language language) {
        return switch (language) {
            case DE -> meanings(key, german, true);
            case EN -> meanings(key, english, false);
            case ES -> List.of();
        };
    }

    private List<Meaning> meanings(String key, Places places, boolean fromGerman) {
        int[] standing = places.of(key);
        List<Meaning> meanings = new ArrayList<>();
        for (int at : standing.length > MOST_LINES ? new int[0] : standing) {
            Entry.of(lines.at(at)).ifPresent(entry -> {
                if (fromGerman) add(key, entry.german(), entry.english(), meanings);
                else add(key, entry.english(), entry.german(), meanings);
            });
        }
        return meanings;
    }

    private static void add(String key, Side from, Side to, List<Meaning> meanings) {
        for (int matter = 0; matter < from.matters().size(); matter++) {
            List<String> ways = to.matters().get(matter);
            if (!ways.isEmpty() && from.keys(matter).contains(key)) meanings.add(new Meaning(to.language(), ways));
        }
    }
}
