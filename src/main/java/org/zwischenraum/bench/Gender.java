package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zwischenraum.text.Language;

/**
 * Whether it matters in which form a title is written: each title is one person's only offer, in the masculine or in the
 * feminine form, and is asked for in both. Counted is how often its person is among the first ten.
 */
final class Gender {
    private static final Pattern SLASH = Pattern.compile("([\\p{L} \\-]+?)\\s*/\\s*([\\p{L} \\-]+)");

    /** A title in two forms. */
    record Title(String masculine, String feminine) {
        String in(Form form) {
            return form == Form.MASCULINE ? masculine : feminine;
        }
    }

    /** How a title is written. */
    enum Form {
        MASCULINE,
        FEMININE
    }

    private final List<Title> titles;
    private final Optional<Language> language;
    private final int asked;

    /** @param asked so many titles are asked for, evenly over all */
    Gender(List<Title> titles, Optional<Language> language, int asked) {
        this.titles = titles;
        this.language = language;
        this.asked = asked;
    }

    /** Titles with both forms: {@code masculine<TAB>feminine}, or {@code masculine/feminine} in the last column. */
    static List<Title> read(Path file) throws IOException {
        List<Title> titles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) title(line.split("\t")).ifPresent(titles::add);
        return titles.stream().distinct().toList();
    }

    private static Optional<Title> title(String[] columns) {
        String last = columns[columns.length - 1].strip();
        Matcher slash = SLASH.matcher(last);
        if (slash.matches()) return whole(slash.group(1), slash.group(2));
        boolean two = columns.length == 2 && !columns[0].contains(":") && !columns[0].startsWith("#");
        return two ? Optional.of(new Title(columns[0].strip(), last)) : Optional.empty();
    }

    /** "Fleischer/Fleischerin" is two forms; "Köche/Bäckerin" would be two matters, "Techniker/in" half a word. */
    private static Optional<Title> whole(String masculine, String feminine) {
        String start = masculine.substring(0, Math.min(3, masculine.length())).toLowerCase(Locale.ROOT);
        boolean same = feminine.toLowerCase(Locale.ROOT).startsWith(start) && !masculine.equals(feminine);
        return same ? Optional.of(new Title(masculine, feminine)) : Optional.empty();
    }

    /** How often the person is among the first ten, 0 to 1. */
    double found(Form ask, Form offer) throws IOException {
        Map<String, String> people = new LinkedHashMap<>();
        Map<String, String> asks = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> fitting = new LinkedHashMap<>();
        int step = Math.max(1, titles.size() / asked);
        IntStream.range(0, titles.size()).forEach(i -> {
            people.put("t" + i, titles.get(i).in(offer));
            if (i % step == 0) {
                asks.put("t" + i, titles.get(i).in(ask));
                fitting.put("t" + i, Map.of("t" + i, 1));
            }
        });
        Measured measured = Measured.of(new TestCollection(people, asks, fitting), language);
        return Scores.of(measured.run(), fitting, 1)
                .mean(Scores.Query::success10)
                .mean();
    }
}
