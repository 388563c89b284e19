package org.zwischenraum.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;

/** The directory with the contents, each under its id; the last two digits, which are random, name the drawer. */
@Component
class Shelf {
    private final Path root;

    Shelf(Settings settings) {
        this.root = settings.data().files();
    }

    Path place(UUID id) {
        return drawer(id).resolve(id.toString());
    }

    private Path drawer(UUID id) {
        var name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    /** Returns when the content, and its name in the directory, would survive a power cut. */
    void put(UUID id, byte[] content) {
        try {
            var drawer = java.nio.file.Files.createDirectories(drawer(id));
            var unfinished = drawer.resolve(id + ".part");
            write(unfinished, content);
            java.nio.file.Files.move(unfinished, place(id), StandardCopyOption.ATOMIC_MOVE);
            syncDirectory(drawer);
            syncDirectory(root);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void write(Path path, byte[] content) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void syncDirectory(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Contents, finished or not, that were last touched before this. */
    List<Path> olderThan(Instant instant) {
        if (!java.nio.file.Files.isDirectory(root)) {
            return List.of();
        }
        try (var all = java.nio.file.Files.walk(root, 2)) {
            return all.filter(path -> isOlder(path, instant)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isOlder(Path path, Instant instant) {
        try {
            return java.nio.file.Files.isRegularFile(path)
                    && java.nio.file.Files.getLastModifiedTime(path).toInstant().isBefore(instant);
        } catch (IOException gone) {
            return false;
        }
    }

    void remove(Path path) {
        try {
            java.nio.file.Files.deleteIfExists(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
