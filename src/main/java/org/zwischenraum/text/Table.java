package org.zwischenraum.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of text that lies beside the code that reads it. */
public final class Table {
    private Table() {}

    /**
     * Its lines as they are written.
     *
     * @param beside a class of the module that owns the file
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** Its lines without space around them, comments ({@code #}) and empty ones. */
    public static List<String> rows(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
