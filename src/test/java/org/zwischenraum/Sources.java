package org.zwischenraum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the house is made of, by their path within it: {@code asks/Ask.java}. */
record Sources(Map<String, String> files) {
    private static final Path ROOT = Path.of("src/main/java/org/zwischenraum");

    /** All files of the program whose names end so. */
    static Sources endingIn(String... endings) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(ROOT)) {
            all.filter(path -> List.of(endings).stream().anyMatch(path.toString()::endsWith))
                    .forEach(path -> files.put(ROOT.relativize(path).toString(), read(path)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Sources(files);
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
