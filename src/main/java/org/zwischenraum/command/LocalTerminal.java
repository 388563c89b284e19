package org.zwischenraum.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.settings.Problem;

/** The terminal of this process, with the files its person named. */
final class LocalTerminal implements Terminal {
    private final Call call;
    private final Usage.Direction direction;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();
    private final List<Path> made = new ArrayList<>();

    LocalTerminal(Call call, Usage.Direction direction, PrintStream out, PrintStream err) {
        this.call = call;
        this.direction = direction;
        this.out = out;
        this.err = err;
    }

    @Override
    public void out(String line) {
        out.println(line);
    }

    @Override
    public void err(String line) {
        err.println(line);
    }

    /** Where the usage lets its caller name no file, that is what they pass in. */
    @Override
    public InputStream in() {
        if (call.file().isEmpty()) return System.in;
        try {
            return direction == Usage.Direction.READ_DIRECTORY && Files.isDirectory(call.path())
                    ? Folder.packed(call.path())
                    : Files.newInputStream(call.path());
        } catch (IOException cause) {
            throw new Problem("command.cannotRead", Map.of("file", call.file()), cause);
        }
    }

    @Override
    public OutputStream file(String name) {
        Path target = target(name);
        demandEmpty();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            makeParent(target.getParent());
            Files.deleteIfExists(part);
            OutputStream stream = Channels.newOutputStream(FileChannel.open(
                    part,
                    EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
            unfinished.put(part, target);
            return stream;
        } catch (IOException cause) {
            throw new Problem("command.cannotWrite", Map.of("file", target.toString()), cause);
        }
    }

    /** Puts what was written in its place after success; else takes it away. */
    int finish(int exitCode) throws IOException {
        for (Map.Entry<Path, Path> each : unfinished.entrySet()) {
            if (exitCode == 0) {
                force(each.getKey());
                Files.move(each.getKey(), each.getValue(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(each.getKey());
            }
        }
        unfinished.clear();
        if (exitCode == 0) made.clear();
        else removeMade();
        return exitCode;
    }

    private Path target(String name) {
        if (direction != Usage.Direction.WRITE_DIRECTORY) {
            return call.path();
        }
        for (String part : name.split("/")) {
            if (!isPlain(part)) throw new IllegalArgumentException("not a plain file name: " + name);
        }
        return call.path().resolve(name);
    }

    private static boolean isPlain(String part) {
        return !part.isEmpty() && !part.startsWith(".") && part.indexOf('\\') < 0;
    }

    /** Before the first file: what lies in a directory already is neither mixed nor overwritten. */
    private void demandEmpty() {
        if (direction != Usage.Direction.WRITE_DIRECTORY || !unfinished.isEmpty()) {
            return;
        }
        try {
            if (Files.exists(call.path()) && !isEmptyDirectory(call.path())) {
                throw new Problem("command.directoryNotEmpty", Map.of("directory", call.file()));
            }
            makeParent(call.path());
            Files.setPosixFilePermissions(call.path(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException cause) {
            throw new Problem("command.cannotWrite", Map.of("file", call.file()), cause);
        }
    }

    private static boolean isEmptyDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.findAny().isEmpty();
        }
    }

    private void makeParent(@Nullable Path parent) throws IOException {
        if (parent == null || Files.isDirectory(parent)) {
            return;
        }
        makeParent(parent.getParent());
        Files.createDirectory(parent);
        made.add(parent);
        if (direction == Usage.Direction.WRITE_DIRECTORY) {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** After a failure: the directories that only unfinished files were in. */
    private void removeMade() throws IOException {
        for (Path directory : made.reversed()) {
            if (Files.isDirectory(directory) && isEmptyDirectory(directory)) {
                Files.delete(directory);
            }
        }
        made.clear();
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
