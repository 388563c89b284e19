package org.zwischenraum.command;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;
import org.zwischenraum.text.Texts;

/**
 * Brings a command to the program that works on the data directory. If none does, starts one that serves no pages, for as
 * long as the command takes.
 */
record Visit(Class<?> application, Texts texts, Wording wording, Call call, LocalTerminal terminal) {
    /** A program that is just starting or stopping holds the lock but has no door. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    int run() throws IOException, InterruptedException {
        demandData();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<DataLock> lock = DataLock.tryToTake(call.data());
            if (lock.isPresent()) {
                return alone(lock.get());
            }
            if (Knock.isDoorThere(call)) {
                try {
                    return new Knock(call, terminal).run();
                } catch (ConnectException notYet) {
                    // The sign is about to go, or another is about to be put up.
                }
            }
            Thread.sleep(100);
        }
        throw new Problem(
                "database.directoryInUse", Map.of("path", call.data().path().toString()));
    }

    /** A mistyped directory must not become a new community. */
    private void demandData() {
        DataDirectory data = call.data();
        if (wording.usage().begins()) {
            data.prepare();
        } else if (!Files.isDirectory(data.path())) {
            throw new Problem("command.noData", Map.of("path", data.path().toString()));
        }
    }

    private int alone(DataLock lock) {
        Settings settings = SettingsReader.read(call.data(), System.getenv(), call.settings());
        // Answers have standard output for themselves; what the program logs goes beside.
        System.setOut(System.err);
        Map<String, Object> silent = Map.of("server.port", -1, "zwischenraum.serving", "false");
        try (Program program = Program.start(application, settings, lock, silent)) {
            return new Worker(program.context(), texts).run(call, terminal);
        }
    }
}
