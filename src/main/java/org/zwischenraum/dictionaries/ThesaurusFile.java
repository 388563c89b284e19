package org.zwischenraum.dictionaries;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.text.Language;

/**
 * A thesaurus in the form of MyThes, which LibreOffice uses: a word and how many meanings it has, then a line for each, {@code
 * kind|way|way}; beside it a file that says where each word stands. The first line of both names the encoding.
 */
final class ThesaurusFile implements Dictionary {
    /** Ways that say something wider, or the contrary. */
    private static final Pattern OTHER = Pattern.compile(
            "\\((?:Oberbegriff|Unterbegriff|Assoziation|Antonym|(?:generic|related|similar) term|antonym)\\)");

    private static final Pattern HEAD = Pattern.compile("([^|]+)\\|(\\d{1,4})\\s*");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Language language;
    private final MappedLines lines;
    private final Places places = new Places();

    private ThesaurusFile(Language language, MappedLines lines) {
        this.language = language;
        this.lines = lines;
    }

    static ThesaurusFile read(Language language, Path file, Path index) throws IOException {
        ThesaurusFile read = new ThesaurusFile(language, MappedLines.of(file, encoding(file)));
        try (BufferedReader words = Files.newBufferedReader(index, encoding(index))) {
            words.lines().skip(2).forEach(read::index);
        }
        read.places.settle();
        return read;
    }

    private static Charset encoding(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return Charset.forName(String.valueOf(text.readLine()).strip());
        }
    }

    private void index(String line) {
        int bar = line.lastIndexOf('|');
        if (bar > 0 && line.indexOf(' ') < 0)
            places.add(Reader.key(line.substring(0, bar), language), Integer.parseInt(line.substring(bar + 1)));
    }

    @Override
    public List<Meaning> meanings(String key, Language asked) {
        List<Meaning> meanings = new ArrayList<>();
        if (asked == language)
            Arrays.stream(places.of(key)).filter(lines::hasLineAt).forEach(at -> read(key, at, meanings));
        return meanings;
    }

    private void read(String key, int at, List<Meaning> meanings) {
        Matcher head = HEAD.matcher(lines.at(at));
        if (!head.matches() || !Reader.key(head.group(1), language).equals(key)) return;
        int next = lines.next(at);
        for (int i = Integer.parseInt(head.group(2)); i > 0 && lines.hasLineAt(next); i--) {
            List<String> ways = ways(lines.at(next));
            if (!ways.isEmpty()) meanings.add(new Meaning(language, ways));
            next = lines.next(next);
        }
    }

    private List<String> ways(String line) {
        String ways = BAR.splitAsStream(line)
                .skip(1)
                .filter(way -> !OTHER.matcher(way).find())
                .collect(Collectors.joining(";"));
        return Side.of(ways, language).matters().getFirst();
    }
}
