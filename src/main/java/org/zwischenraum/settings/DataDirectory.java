package org.zwischenraum.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

/** The directory that holds everything this installation keeps, and where in it each thing lies. */
public record DataDirectory(Path path) {
    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** The file with the operator's settings. */
    public Path configuration() {
        return path.resolve("zwischenraum.conf");
    }

    /** Uploaded files. */
    public Path files() {
        return path.resolve("files");
    }

    /** What members take along, until they have fetched it. */
    public Path takeouts() {
        return path.resolve("takeouts");
    }

    /** Where lists of members that are kept elsewhere are laid, and what became of them. */
    public Path sync() {
        return path.resolve("sync");
    }

    /** Who has gone for good or is about to, so that a backup from before does not bring them back. */
    public Path departures() {
        return path.resolve("departures");
    }

    /** What is found by: derived from the database, and made anew when it is missing. */
    public Path index() {
        return path.resolve("index");
    }

    /** The server's own secrets. */
    public Path secrets() {
        return path.resolve("secrets");
    }

    /** The bundled database: programs, data, log. */
    public Path database() {
        return path.resolve("database");
    }

    /** Held by the one program that works on this directory. */
    public Path lock() {
        return path.resolve("lock");
    }

    /** Where the running program listens for commands. */
    public Path door() {
        return path.resolve("door");
    }

    /** There while a backup is put in; a directory that has it holds only part of one. */
    public Path restoring() {
        return path.resolve("restoring");
    }

    /** There while the last backup that was due could not be made; says why. */
    public Path backupTrouble() {
        return path.resolve("backup-trouble");
    }

    /** Refuses a directory into which a backup was put only in part. */
    public void demandWhole() {
        if (Files.exists(restoring())) {
            throw new Problem("settings.halfRestored", Map.of("path", path.toString()));
        }
    }

    public boolean isThere() {
        return Files.isDirectory(path);
    }

    /** Whether nothing is kept here but perhaps the operator's settings. */
    public boolean isEmpty() throws IOException {
        if (Files.notExists(path)) {
            return true;
        }
        try (Stream<Path> kept = Files.list(path)) {
            return kept.allMatch(each -> each.equals(configuration()) || each.equals(lock()));
        }
    }

    /** Makes the directory when it is missing, with a settings file that explains every key. */
    public void prepare() {
        try {
            boolean fresh = !Files.exists(path);
            Files.createDirectories(path);
            if (fresh) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            if (Files.notExists(configuration())) {
                writeExplainedSettings();
            }
        } catch (IOException | UncheckedIOException cause) {
            throw new Problem("settings.dataNotWritable", Map.of("path", path.toString()), cause);
        }
    }

    private void writeExplainedSettings() throws IOException {
        try (var explained = DataDirectory.class.getResourceAsStream("zwischenraum.conf")) {
            if (explained != null) {
                Files.createFile(
                        configuration(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(configuration(), explained.readAllBytes());
            }
        }
    }
}
