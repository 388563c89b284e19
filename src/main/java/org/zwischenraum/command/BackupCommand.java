package org.zwischenraum.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.database.Backup;
import org.zwischenraum.database.Envelope;
import org.zwischenraum.settings.Settings;

/** One file with everything, made while the site runs. */
@Component
@Usage(
        name = "backup",
        options = {"[--plain]"},
        file = "FILE",
        direction = Usage.Direction.WRITE,
        help = "command.help.backup")
final class BackupCommand implements Command {
    private final Backup backup;
    private final Settings settings;

    BackupCommand(Backup backup, Settings settings) {
        this.backup = backup;
        this.settings = settings;
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        List<String> recipients =
                invocation.has("plain") ? List.of() : settings.backups().recipients();
        try (OutputStream file = invocation.file("");
                OutputStream out = recipients.isEmpty() ? file : Envelope.lock(file, recipients)) {
            backup.write(out);
        }
        invocation.say(
                recipients.isEmpty() ? "command.backedUp" : "command.backedUpLocked",
                "file",
                invocation.path().toString());
        return 0;
    }
}
