package org.zwischenraum.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/**
 * Starts the site on data of its own, asks for a few pages and stops, so that the JVM sees which classes a start needs.
 * The launcher calls it after a build.
 */
@Usage(name = "train", help = "command.help.train", begins = true, hidden = true)
final class TrainCommand implements Site {
    private static final List<String> PAGES = List.of("/", "/sign-in", "/health", "/imprint", "/nothing-here");

    @Override
    public int run(Class<?> application, Invocation invocation) throws IOException, InterruptedException {
        invocation.data().prepare();
        Settings settings = SettingsReader.read(
                invocation.data(),
                Map.of(),
                new HashMap<>(Map.of("port", "0", "address", "127.0.0.1", "metrics-port", "0", "backup-at", "off")));
        try (Program program = Program.start(application, settings, DataLock.take(invocation.data()), Map.of())) {
            visitPages(((WebServerApplicationContext) program.context()));
        }
        return 0;
    }

    private static void visitPages(WebServerApplicationContext context) throws IOException, InterruptedException {
        int port = java.util.Objects.requireNonNull(context.getWebServer()).getPort();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                URI address = URI.create("http://localhost:" + port + page);
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
