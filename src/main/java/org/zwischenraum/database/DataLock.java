package org.zwischenraum.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;

/** The right to work on a data directory, which one program has at a time; the system takes it back when that ends. */
public final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or says that another program has it. */
    public static DataLock take(DataDirectory data) {
        return tryToTake(data)
                .orElseThrow(() -> new Problem(
                        "database.directoryInUse",
                        java.util.Map.of("path", data.path().toString())));
    }

    /** Takes the lock unless another program has it. */
    public static Optional<DataLock> tryToTake(DataDirectory data) {
        try {
            FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new DataLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
