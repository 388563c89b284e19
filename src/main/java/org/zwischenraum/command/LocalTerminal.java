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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.settings.Problem;

/** The terminal of this process, with the files its person named. */
final class LocalTerminal implements Terminal {
    private final Call call;
    private final Usage.Direction direction;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();

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
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            makeParent(target);
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
        return exitCode;
    }

    private Path target(String name) {
        if (direction != Usage.Direction.WRITE_DIRECTORY) {
            return call.path();
        }
        if (!Path.of(name).getFileName().toString().equals(name) || name.startsWith(".")) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        return call.path().resolve(name);
    }

    private static void makeParent(Path target) throws IOException {
        @Nullable Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
