package org.zwischenraum.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zwischenraum.settings.DataDirectory;

/** What the doctor can see without knowing the settings: Java, the data directory, the disk under it. */
record Surroundings(DataDirectory data) {
    private static final int OLDEST_JAVA = 25;
    private static final long LITTLE_MEGABYTES = 1_000;
    private static final long TOO_LITTLE_MEGABYTES = 200;

    List<Finding> examine() {
        return List.of(java(), directory(), disk());
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return version >= OLDEST_JAVA
                ? Finding.well(Finding.Subject.JAVA, "command.doctor.java", "version", Integer.toString(version))
                : Finding.wrong(Finding.Subject.JAVA, "command.doctor.javaOld", "version", Integer.toString(version));
    }

    private Finding directory() {
        String path = data.path().toString();
        if (!Files.isWritable(nearest())) {
            return Finding.wrong(Finding.Subject.DATA, "command.doctor.dataNotWritable", "path", path);
        }
        if (Files.exists(data.restoring())) {
            return Finding.wrong(Finding.Subject.DATA, "settings.halfRestored", "path", path);
        }
        return data.isThere()
                ? Finding.well(Finding.Subject.DATA, "command.doctor.data", "path", path)
                : Finding.note(Finding.Subject.DATA, "command.doctor.dataNew", "path", path);
    }

    private Finding disk() {
        long free = freeMegabytes();
        if (free < TOO_LITTLE_MEGABYTES) {
            return Finding.wrong(Finding.Subject.DISK, "command.doctor.diskFull", "free", free);
        }
        return free < LITTLE_MEGABYTES
                ? Finding.note(Finding.Subject.DISK, "command.doctor.diskLow", "free", free)
                : Finding.well(Finding.Subject.DISK, "command.doctor.disk", "free", free);
    }

    private long freeMegabytes() {
        try {
            return Files.getFileStore(nearest()).getUsableSpace() / 1_000_000;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** The directory, or as much of its path as there is. */
    private Path nearest() {
        Path path = data.path();
        while (Files.notExists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
