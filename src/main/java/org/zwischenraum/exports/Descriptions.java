package org.zwischenraum.exports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What each module says of its tables: the {@code tables.properties} of all of them. */
final class Descriptions {
    private static final String FILES = "classpath*:org/zwischenraum/*/tables.properties";
    private static final String SHEETS = "sheets";
    private final Map<String, String> said = new TreeMap<>();
    private final Set<String> sheets = new TreeSet<>();

    private Descriptions() {}

    static Descriptions load() {
        Descriptions descriptions = new Descriptions();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) descriptions.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return descriptions;
    }

    /** What is said of a table ({@code ask}) or a column ({@code ask.text}); empty where no module says anything. */
    Optional<String> of(String thing) {
        return Optional.ofNullable(said.get(thing));
    }

    /** Why a table or column is left out; empty where it is not. */
    Optional<String> leftOut(String thing) {
        return of(thing)
                .filter(text -> text.startsWith("!"))
                .map(text -> text.substring(1).strip());
    }

    /** Whether it is said, and to be exported. */
    boolean isTaken(String thing) {
        return of(thing).isPresent() && leftOut(thing).isEmpty();
    }

    /** Whether people open this table in a spreadsheet. */
    boolean isSheet(String table) {
        return sheets.contains(table);
    }

    /** All tables and columns of which something is said. */
    Set<String> things() {
        return said.keySet();
    }

    private void read(Resource file) throws IOException {
        Properties lines = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(in);
        }
        sheets.addAll(list(lines.getProperty(SHEETS, "")));
        lines.remove(SHEETS);
        lines.forEach((thing, text) -> put(thing.toString(), text.toString()));
    }

    private void put(String thing, String text) {
        if (said.put(thing, text) != null) throw new IllegalStateException("said by two modules: " + thing);
    }

    private static Set<String> list(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What is left out, with the reasons, as far as it is one of these. */
    Map<String, String> leftOut(List<String> things) {
        Map<String, String> reasons = new TreeMap<>();
        things.forEach(thing -> leftOut(thing).ifPresent(why -> reasons.put(thing, why)));
        return reasons;
    }
}
