package org.zwischenraum.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.database.BackupTrouble;
import org.zwischenraum.database.Shelf;
import org.zwischenraum.database.Stored;
import org.zwischenraum.settings.Settings;

/** Whether what people wrote would survive this machine. */
record BackupCheck(Settings settings, Instant now) {
    List<Finding> examine() {
        return List.of(age(), safety());
    }

    private Finding age() {
        Optional<BackupTrouble> trouble = BackupTrouble.in(settings.data());
        if (trouble.isPresent()) {
            return new Finding(
                    Finding.Subject.BACKUP,
                    Finding.State.WRONG,
                    trouble.get().key(),
                    Map.copyOf(trouble.get().arguments()));
        }
        if (settings.backups().at().isEmpty()) {
            return Finding.note(Finding.Subject.BACKUP, "command.doctor.backupOff");
        }
        return Shelf.of(settings).latest().map(this::age).orElseGet(this::none);
    }

    private Finding age(Stored latest) {
        long hours = Math.max(0, Duration.between(latest.at(), now).toHours());
        String file = latest.file().toString();
        return Shelf.of(settings).isOld(now)
                ? Finding.wrong(Finding.Subject.BACKUP, "command.doctor.backupOld", "file", file, "hours", hours)
                : Finding.well(Finding.Subject.BACKUP, "command.doctor.backup", "file", file, "hours", hours);
    }

    private Finding none() {
        return Finding.note(
                Finding.Subject.BACKUP,
                "command.doctor.backupNone",
                "path",
                settings.backups().directory().toString());
    }

    /** Backups beside the data are lost with their disk, and open ones belong to whoever finds them. */
    private Finding safety() {
        if (settings.backups().recipients().isEmpty()) {
            return Finding.note(Finding.Subject.BACKUP, "command.doctor.backupOpen");
        }
        return isOnSameDisk()
                ? Finding.note(Finding.Subject.BACKUP, "command.doctor.backupBeside")
                : Finding.well(Finding.Subject.BACKUP, "command.doctor.backupSafe");
    }

    private boolean isOnSameDisk() {
        Path directory = settings.backups().directory();
        try {
            return Files.notExists(directory)
                    || Files.getFileStore(directory)
                            .equals(Files.getFileStore(settings.data().path()));
        } catch (IOException unknown) {
            return false;
        }
    }
}
