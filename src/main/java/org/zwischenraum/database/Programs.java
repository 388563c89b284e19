package org.zwischenraum.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import org.zwischenraum.settings.Problem;

/** PostgreSQL's programs, which travel compressed in a library and are unpacked once for each version. */
record Programs(Path directory) {
    private static final String PREFIX = "programs-";
    private static final Map<String, String> ARCHITECTURES =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

    /** The programs of the bundle on the class path, under the given directory; older ones there are removed. */
    static Programs unpackInto(Path parent) {
        String name = bundleName();
        try (InputStream bundle = Programs.class.getResourceAsStream(name)) {
            if (bundle == null) {
                throw new Problem("database.noBundle", Map.of("system", name));
            }
            return unpack(bundle, parent.resolve(PREFIX + fingerprint(name)));
        } catch (IOException cause) {
            throw new Problem("database.cannotUnpack", Map.of("path", parent.toString()), cause);
        }
    }

    static Programs unpack(InputStream bundle, Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return new Programs(directory);
        }
        removeOthersBeside(directory);
        Path unfinished = directory.resolveSibling("unpacking");
        FileSystemUtils.deleteRecursively(unfinished);
        extract(bundle, unfinished);
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        return new Programs(directory);
    }

    String initdb() {
        return directory.resolve("bin/initdb").toString();
    }

    String postgres() {
        return directory.resolve("bin/postgres").toString();
    }

    /** 18 for 18.6. */
    int majorVersion() throws IOException {
        Process process = new ProcessBuilder(postgres(), "--version").start();
        String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return Integer.parseInt(version.replaceFirst("\\D*(\\d+)[\\s\\S]*", "$1"));
    }

    private static String bundleName() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String architecture = System.getProperty("os.arch");
        return "/postgres-" + system + "-" + ARCHITECTURES.getOrDefault(architecture, architecture) + ".txz";
    }

    /** Versions of the bundle differ in size, which is known without reading it. */
    private static String fingerprint(String name) throws IOException {
        var resource = Programs.class.getResource(name);
        if (resource == null) {
            throw new IOException(name);
        }
        var connection = resource.openConnection();
        connection.setUseCaches(false);
        try (InputStream opened = connection.getInputStream()) {
            return Long.toHexString(connection.getContentLengthLong());
        }
    }

    private static void removeOthersBeside(Path directory) throws IOException {
        Path parent = directory.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        try (Stream<Path> beside = Files.list(parent)) {
            for (Path other : beside.toList()) {
                if (other.getFileName().toString().startsWith(PREFIX)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }

    private static void extract(InputStream bundle, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(bundle, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target);
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException(entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, target.resolve(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            makeUsable(path, (entry.getMode() & 0100) != 0);
        }
    }

    /** Readable for all: the server may run as another user. */
    private static void makeUsable(Path path, boolean executable) {
        path.toFile().setReadable(true, false);
        if (executable) {
            path.toFile().setExecutable(true, false);
        }
    }
}
