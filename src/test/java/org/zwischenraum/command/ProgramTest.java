package org.zwischenraum.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.zwischenraum.Zwischenraum;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/** The whole program, with a bundled database of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProgramTest {
    @TempDir
    Path directory;

    @Test
    void stoppingFinishesTheRequestInFlightAndTheDatabaseIsTheLastToGo() throws Exception {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        data.prepare();
        Settings settings = SettingsReader.read(data, Map.of(), Map.of("port", "0", "metrics-port", "off"));
        Program program = Program.start(Zwischenraum.class, settings, DataLock.take(data), Map.of());
        assertThatThrownBy(() -> DataLock.take(data)).isInstanceOf(Problem.class);

        int port = portOf(program);
        CompletableFuture<HttpResponse<String>> inFlight;
        CompletableFuture<Void> stopping;
        try (Connection connection = program.database().connect()) {
            holdTheHouse(connection);
            inFlight = ask(port, "/imprint");
            Thread.sleep(1000);
            stopping = CompletableFuture.runAsync(program::close);
            Thread.sleep(1000);
            assertThat(inFlight).isNotDone();
            assertThat(stopping).isNotDone();
            connection.rollback();
        }
        assertThat(inFlight.get(30, TimeUnit.SECONDS).statusCode()).isNotEqualTo(500);
        stopping.get(60, TimeUnit.SECONDS);
        assertThatThrownBy(() -> program.database().connect()).isInstanceOf(Problem.class);
        DataLock.take(data).close();
    }

    private static int portOf(Program program) {
        WebServerApplicationContext context = (WebServerApplicationContext) program.context();
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Every page reads the community, so that each waits until this transaction ends. */
    private static void holdTheHouse(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table community in access exclusive mode");
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(int port, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }
}
