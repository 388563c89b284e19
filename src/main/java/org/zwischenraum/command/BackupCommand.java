package org.zwischenraum.command;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.zwischenraum.database.Backup;

/** One file with everything, made while the site runs. */
@Component
@Usage(name = "backup", file = "FILE", direction = Usage.Direction.WRITE, help = "command.help.backup")
final class BackupCommand implements Command {
    private final Backup backup;

    BackupCommand(Backup backup) {
        this.backup = backup;
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        try (OutputStream file = invocation.file("")) {
            backup.write(file);
        }
        invocation.say("command.backedUp", "file", invocation.path().toString());
        return 0;
    }
}
