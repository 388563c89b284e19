package org.zwischenraum.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed. */
final class Running {
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Stage stage;
    private final List<String> prefix;
    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    /** @param prefix what the command line begins with, to run as another user */
    Running(Stage stage, Path data, List<String> prefix) throws IOException {
        this.stage = stage;
        this.prefix = prefix;
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        start();
    }

    void start() throws IOException {
        process = builder(
                        "start",
                        "--port",
                        Integer.toString(port),
                        "--metrics-port",
                        "off",
                        "--api-host-writes-per-minute",
                        "1000000",
                        "--api-reads-per-minute",
                        "1000000")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitHealth();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** A command in another process, through the door; what it prints. */
    String command(String... words) throws IOException, InterruptedException {
        Process command = builder(words)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (command.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + Files.readString(log));
        }
        return printed;
    }

    void killProgram() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() throws IOException {
        databaseServer().destroyForcibly();
    }

    ProcessHandle databaseServer() throws IOException {
        String pid = Files.readAllLines(data.resolve("database/cluster/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Asks it to end and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not stop");
        }
        return process.exitValue();
    }

    void awaitHealth() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new IllegalStateException("does not serve: " + Files.readString(log));
            }
            pause();
        }
    }

    private boolean isHealthy() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health"))
                    .timeout(Duration.ofSeconds(15))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", stage.classPath()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8"));
        command.add("org.zwischenraum.Zwischenraum");
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(stage.directory().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ZWISCHENRAUM_") || name.startsWith("JAVA_"));
        return builder;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
