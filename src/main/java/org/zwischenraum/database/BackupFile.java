package org.zwischenraum.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.zwischenraum.settings.Problem;

/**
 * A backup on disk, locked or not.
 *
 * @param identity opens it; empty where there is none
 */
public record BackupFile(Path path, String identity) {
    private static final int BUFFER = 1 << 16;

    /** One that is not locked. */
    public static BackupFile open(Path path) {
        return new BackupFile(path, "");
    }

    @Override
    public String toString() {
        return path.toString();
    }

    InputStream content() throws IOException {
        if (!Envelope.isLocked(path)) {
            return new BufferedInputStream(Files.newInputStream(path), BUFFER);
        }
        if (identity.isEmpty()) {
            throw new Problem("database.keyNeeded", Map.of("file", path.toString()));
        }
        return unlocked();
    }

    private InputStream unlocked() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            return Envelope.open(in, identity);
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }
}
