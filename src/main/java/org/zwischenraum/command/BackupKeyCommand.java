package org.zwischenraum.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.zwischenraum.database.BackupKey;
import org.zwischenraum.settings.Problem;

/** Makes the key that opens backups, and says how they are locked for it. */
@Usage(name = "backup-key", file = "FILE", direction = Usage.Direction.WRITE, help = "command.help.backupKey")
final class BackupKeyCommand implements Errand {
    @Override
    public int run(Invocation invocation) throws IOException {
        String file = invocation.path().toString();
        if (Files.exists(invocation.path())) {
            throw new Problem("command.keyIsThere", Map.of("file", file));
        }
        BackupKey key = BackupKey.make();
        try (OutputStream out = invocation.file("")) {
            out.write(key.asFile().getBytes(StandardCharsets.US_ASCII));
        }
        invocation.print("backup-recipients = " + key.recipient());
        invocation.warn("command.keyMade", "file", file);
        return 0;
    }
}
