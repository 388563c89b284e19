package org.zwischenraum.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that lie beside the code; {@code domains.list} names them. */
final class ShippedFiles {
    private ShippedFiles() {}

    static Stream<Concept> concepts() {
        return lines("domains.list").stream()
                .flatMap(domain -> LexiconFile.read(domain + ".txt", lines(domain + ".txt")).stream());
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(ShippedFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
