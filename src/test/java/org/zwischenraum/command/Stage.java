package org.zwischenraum.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A directory that every user of the machine may read, with the program in it, for processes that run as others. */
final class Stage implements AutoCloseable {
    private final Path directory;
    private final List<Path> classPath = new ArrayList<>();

    Stage() throws IOException {
        directory = Files.createTempDirectory("zwischenraum-kill");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.endsWith("test-classes") && !entry.contains("playwright")) {
                add(Path.of(entry));
            }
        }
    }

    Path directory() {
        return directory;
    }

    String classPath() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    private void add(Path entry) throws IOException {
        Path place = directory.resolve("lib").resolve(classPath.size() + "-" + entry.getFileName());
        Files.createDirectories(place.getParent());
        if (Files.isRegularFile(entry)) {
            copy(entry, place);
        } else {
            copyTree(entry, place);
        }
        classPath.add(place);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            tree.forEach(path -> copy(path, to.resolve(from.relativize(path).toString())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
            to.toFile().setReadable(true, false);
            to.toFile().setExecutable(Files.isDirectory(to), false);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
