package org.zwischenraum.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.database.Database;
import org.zwischenraum.database.Restoration;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/** Puts a backup where nothing is yet. */
@Usage(
        name = "restore",
        options = {"[--data DIR]", "[--database-url JDBC_URL]"},
        file = "FILE",
        direction = Usage.Direction.READ,
        help = "command.help.restore")
final class RestoreCommand implements Errand {
    @Override
    public int run(Invocation invocation) throws IOException {
        DataDirectory data = invocation.data();
        demandFile(invocation.path());
        Restoration.verify(invocation.path());
        demandEmpty(data);
        data.prepare();
        Settings settings = SettingsReader.read(data, System.getenv(), invocation.settings());
        long rows = restore(invocation.path(), settings);
        invocation.say("command.restored", "rows", rows, "path", data.path().toString());
        return 0;
    }

    private static void demandFile(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Problem("command.cannotRead", Map.of("file", file.toString()));
        }
    }

    private static void demandEmpty(DataDirectory data) throws IOException {
        if (!data.isEmpty()) {
            throw new Problem("command.notEmpty", Map.of("path", data.path().toString()));
        }
    }

    private static long restore(Path file, Settings settings) throws IOException {
        DataDirectory data = settings.data();
        try (DataLock lock = DataLock.take(data)) {
            Files.createFile(data.restoring());
            long rows = restoreOrClear(file, settings);
            Files.delete(data.restoring());
            return rows;
        }
    }

    /** It was empty before, so that after a failure it can be again. */
    private static long restoreOrClear(Path file, Settings settings) throws IOException {
        try (Database database = Database.open(settings)) {
            return Restoration.restore(file, database, settings.data());
        } catch (IOException | RuntimeException failure) {
            clear(settings.data());
            throw failure;
        }
    }

    private static void clear(DataDirectory data) throws IOException {
        try (Stream<Path> kept = Files.list(data.path())) {
            for (Path each : kept.toList()) {
                if (!each.equals(data.configuration()) && !each.equals(data.lock())) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        }
    }
}
