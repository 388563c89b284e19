package org.zwischenraum.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/**
 * The directory in which the program puts backups by. A backup takes its name only when it is complete, on the disk, and
 * was read back from it.
 */
public final class Shelf {
    /** So many of those before upgrades stay, apart from all others. */
    static final int UPGRADES = 3;

    private static final Duration OLD = Duration.ofDays(2);
    private static final String PART = ".part";
    /** Somebody else may free some between the failure and the look at it. */
    private static final long LITTLE_BYTES = Reserve.BYTES + 50_000_000;

    private final Settings settings;
    private final Path directory;

    private Shelf(Settings settings) {
        this.settings = settings;
        this.directory = settings.backups().directory();
    }

    /** The one that the settings name. */
    public static Shelf of(Settings settings) {
        return new Shelf(settings);
    }

    /** All that were put by, the latest first. */
    public List<Stored> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.flatMap(file -> Stored.read(file).stream())
                    .sorted(Comparator.comparing(Stored::at).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** The latest, whatever it was made for. */
    public Optional<Stored> latest() {
        return all().stream().findFirst();
    }

    /** Whether the latest is older than two days, or there is none. */
    public boolean isOld(Instant now) {
        return latest().filter(each -> each.at().isAfter(now.minus(OLD))).isEmpty();
    }

    /**
     * Makes a backup and puts it by.
     *
     * @throws Problem when it cannot be made, saying why; nothing of it is left then
     */
    public synchronized Stored put(Backup backup, Stored.Occasion occasion, Instant now) {
        List<String> recipients = settings.backups().recipients();
        Stored stored = Stored.named(directory, occasion, now, !recipients.isEmpty());
        Path part = directory.resolve(stored.file().getFileName() + PART);
        try {
            prepare();
            write(backup, part, recipients);
            Files.move(part, stored.file(), StandardCopyOption.ATOMIC_MOVE);
            force(directory, StandardOpenOption.READ);
            keepDepartures();
            return stored;
        } catch (IOException | UncheckedIOException | Problem failure) {
            throw failed(failure);
        } finally {
            remove(part);
        }
    }

    /** Puts by who has left, where there are backups that could bring them back. */
    public void keepDepartures() throws IOException {
        if (Files.isDirectory(directory)) {
            Departures.join(directory.resolve("departures"), settings.data().departures());
        }
    }

    /** Removes what need not stay. */
    public void tidy(ZoneId zone) {
        List<Stored> all = all();
        List<Stored> surplus =
                new ArrayList<>(new Rotation(settings.backups().keep(), zone).surplus(of(all, Stored.Occasion.DUE)));
        surplus.addAll(of(all, Stored.Occasion.UPGRADE).stream().skip(UPGRADES).toList());
        surplus.forEach(each -> remove(each.file()));
    }

    private static List<Stored> of(List<Stored> all, Stored.Occasion occasion) {
        return all.stream().filter(each -> each.occasion() == occasion).toList();
    }

    /** What a program that was killed left behind is removed. */
    private void prepare() throws IOException {
        if (Files.notExists(directory)) {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(PART)).forEach(Shelf::remove);
        }
    }

    /** A key that is forgotten afterwards opens it too, so that it can be read back where only the recipients are known. */
    private static void write(Backup backup, Path part, List<String> recipients) throws IOException {
        BackupKey forReading = BackupKey.make();
        List<String> all = Stream.concat(recipients.stream(), Stream.of(forReading.recipient()))
                .toList();
        try (OutputStream file = new Reserve(create(part), Files.getFileStore(part.getParent()));
                OutputStream out = recipients.isEmpty() ? file : Envelope.lock(file, all)) {
            backup.write(out);
        }
        force(part, StandardOpenOption.WRITE);
        readBack(new BackupFile(part, forReading.identity()));
    }

    private static void readBack(BackupFile file) throws IOException {
        try {
            Bundle.verify(file);
        } catch (Problem damaged) {
            throw new Problem("database.backupNotReadBack", Map.of("file", file.toString()), damaged);
        }
    }

    private static OutputStream create(Path part) throws IOException {
        return Channels.newOutputStream(FileChannel.open(
                part,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Problem failed(Exception failure) {
        Map<String, Object> place = Map.of("path", directory.toString());
        if (isFull()) {
            return new Problem("database.backupNoRoom", place, failure);
        }
        if (failure instanceof Problem known) {
            return known;
        }
        return !Files.isDirectory(directory) || !Files.isWritable(directory)
                ? new Problem("database.backupNotWritable", place, failure)
                : new Problem("database.backupFailed", Map.of(), failure);
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(directory).getUsableSpace() < LITTLE_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The next one tries again; a file too many harms less than a backup that is called failed.
        }
    }

    /** Reads nothing: how large it is. */
    public static long bytes(Stored stored) {
        try {
            return Files.size(stored.file());
        } catch (IOException gone) {
            return 0;
        }
    }
}
