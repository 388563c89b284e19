package org.zwischenraum.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/**
 * Starts the site with made-up people on data of its own, goes through its pages and stops, so that the JVM sees which
 * classes a start needs and which paths are walked often. The launcher calls it after a build.
 */
@Usage(name = "train", help = "command.help.train", begins = true, hidden = true)
final class TrainCommand implements Site {
    @Override
    public int run(Class<?> application, Invocation invocation) throws IOException, InterruptedException {
        invocation.data().prepare();
        Settings settings = SettingsReader.read(
                invocation.data(),
                Map.of(),
                new HashMap<>(Map.of("port", "0", "address", "127.0.0.1", "metrics-port", "0")));
        Map<String, Object> peopled = Map.of(DemoCommand.PROPERTY, "true");
        try (Program program = Program.start(application, settings, DataLock.take(invocation.data()), peopled)) {
            try (Stroll stroll = new Stroll((WebServerApplicationContext) program.context())) {
                stroll.asGuest();
                stroll.asMembers();
            }
        }
        return 0;
    }
}
