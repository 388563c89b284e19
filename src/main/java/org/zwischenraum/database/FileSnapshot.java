package org.zwischenraum.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Second names (hard links) for all uploaded files, so that one that is deleted while the backup is made is still there.
 * Files are written beside and moved into place, never changed; so a second name is as good as a copy.
 */
final class FileSnapshot implements AutoCloseable {
    private static final Pattern LEFT = Pattern.compile("backup\\d+");

    private final Path files;
    private final Path links;

    FileSnapshot(Path files) throws IOException {
        this.files = files;
        Path beside = Objects.requireNonNull(files.toAbsolutePath().getParent(), "the directory of data");
        removeLeft(beside);
        this.links = Files.createTempDirectory(beside, "backup");
    }

    /** What a program that was killed left behind; only one backup is made at a time. */
    private static void removeLeft(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            for (Path each : all.toList()) {
                if (LEFT.matcher(each.getFileName().toString()).matches()) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        }
    }

    /** Names what has come since the last call. */
    void add() throws IOException {
        for (Path file : regularFiles(files)) {
            Path link = links.resolve(files.relativize(file));
            Files.createDirectories(link.getParent());
            try {
                Files.createLink(link, file);
            } catch (FileAlreadyExistsException | NoSuchFileException namedAlreadyOrGone) {
                continue;
            }
        }
    }

    List<Path> all() throws IOException {
        return regularFiles(links);
    }

    /** The path inside the directory of files, with slashes. */
    String nameOf(Path link) {
        return links.relativize(link).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(links);
    }

    private static List<Path> regularFiles(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException goneMeanwhile) {
            return regularFiles(directory);
        }
    }
}
