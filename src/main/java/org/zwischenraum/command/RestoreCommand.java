package org.zwischenraum.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.database.BackupFile;
import org.zwischenraum.database.BackupKey;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.database.Database;
import org.zwischenraum.database.Departures;
import org.zwischenraum.database.Restoration;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/** Puts a backup where nothing is yet. */
@Usage(
        name = "restore",
        options = {"[--data DIR]", "[--database-url JDBC_URL]", "[--key KEYFILE]", "[--departures FILE]"},
        file = "FILE",
        direction = Usage.Direction.READ,
        help = "command.help.restore")
final class RestoreCommand implements Errand {
    @Override
    public int run(Invocation invocation) throws IOException {
        DataDirectory data = invocation.data();
        demandFile(invocation.path());
        BackupFile file = new BackupFile(invocation.path(), identity(invocation));
        Restoration.verify(file);
        demandEmpty(data);
        data.prepare();
        Settings settings = SettingsReader.read(data, System.getenv(), invocation.settings());
        long rows = restore(file, settings, departures(invocation));
        invocation.say("command.restored", "rows", rows, "path", data.path().toString());
        return 0;
    }

    private static void demandFile(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Problem("command.cannotRead", Map.of("file", file.toString()));
        }
    }

    /** Never an argument, which every user of the machine could read. */
    private static String identity(Invocation invocation) throws IOException {
        Optional<Path> named = path(invocation, "key");
        if (named.isEmpty()) {
            return System.getenv().getOrDefault("ZWISCHENRAUM_BACKUP_KEY", "");
        }
        demandFile(named.get());
        return BackupKey.identityIn(Files.readString(named.get()))
                .orElseThrow(() ->
                        new Problem("command.noKey", Map.of("file", named.get().toString())));
    }

    /** Those who have left since the backup was made stay away. */
    private static Path[] departures(Invocation invocation) {
        Optional<Path> named = path(invocation, "departures");
        named.ifPresent(RestoreCommand::demandFile);
        return Stream.concat(Stream.of(invocation.path().resolveSibling("departures")), named.stream())
                .toArray(Path[]::new);
    }

    private static Optional<Path> path(Invocation invocation, String option) {
        Path from = Path.of(System.getenv().getOrDefault("ZWISCHENRAUM_CALLED_FROM", ""));
        return invocation.find(option).map(from::resolve).map(Path::toAbsolutePath);
    }

    private static void demandEmpty(DataDirectory data) throws IOException {
        if (!data.isEmpty()) {
            throw new Problem("command.notEmpty", Map.of("path", data.path().toString()));
        }
    }

    private static long restore(BackupFile file, Settings settings, Path... departures) throws IOException {
        DataDirectory data = settings.data();
        try (DataLock lock = DataLock.take(data)) {
            Files.createFile(data.restoring());
            long rows = restoreOrClear(file, settings);
            Departures.join(data.departures(), departures);
            Files.delete(data.restoring());
            return rows;
        }
    }

    /** It was empty before, so that after a failure it can be again. */
    private static long restoreOrClear(BackupFile file, Settings settings) throws IOException {
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
