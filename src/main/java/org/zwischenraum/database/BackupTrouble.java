package org.zwischenraum.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;

/**
 * Why the last backup that was due could not be made. It lies in a file, so that also those learn of it who look while the
 * program or its database is stopped.
 *
 * @param key of the sentence that says what to do
 */
public record BackupTrouble(Instant at, String key, Map<String, String> arguments) {
    private static final String AT = "at";
    private static final String KEY = "key";

    /** What keeps a backup from being made now. */
    public static BackupTrouble of(Problem problem, Instant now) {
        Map<String, String> arguments = new TreeMap<>();
        problem.arguments().forEach((name, value) -> arguments.put(name, value.toString()));
        return new BackupTrouble(now, problem.key(), arguments);
    }

    /** The one that was noted last and has not gone since. */
    public static Optional<BackupTrouble> in(DataDirectory data) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(data.backupTrouble())) {
            lines.load(reader);
            return Optional.of(read(lines));
        } catch (IOException | IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /** It is over. */
    public static void clear(DataDirectory data) throws IOException {
        Files.deleteIfExists(data.backupTrouble());
    }

    /** Keeps it until it is over. */
    public void note(DataDirectory data) throws IOException {
        Properties lines = new Properties();
        lines.putAll(arguments);
        lines.setProperty(AT, at.toString());
        lines.setProperty(KEY, key);
        Path file = data.backupTrouble();
        try (Writer writer = Files.newBufferedWriter(file)) {
            lines.store(writer, "");
        }
    }

    /** For a sentence: names and values in turn. */
    public Object[] pairs() {
        return arguments.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray();
    }

    private static BackupTrouble read(Properties lines) {
        Map<String, String> arguments = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> arguments.put(name, lines.getProperty(name)));
        arguments.remove(AT);
        arguments.remove(KEY);
        return new BackupTrouble(
                Instant.parse(lines.getProperty(AT, "")), lines.getProperty(KEY, "database.backupFailed"), arguments);
    }
}
