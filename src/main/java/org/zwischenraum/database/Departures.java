package org.zwischenraum.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The file that says who has left or is about to, with a line for each word of it: the member's id, and when or that they stay. It lies with the data and beside
 * the backups, so that a backup from before brings nobody back.
 */
public final class Departures {
    private Departures() {}

    /** Puts the lines of all these files into the first; what stands further back was said later, and holds. */
    public static void join(Path into, Path... laterAndLater) throws IOException {
        List<String> before = lines(into);
        List<String> all = new ArrayList<>(before);
        for (Path later : laterAndLater) {
            List<String> lines = lines(later);
            all.removeAll(lines);
            all.addAll(lines);
        }
        if (!all.equals(before)) {
            write(into, all);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(next, lines);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
