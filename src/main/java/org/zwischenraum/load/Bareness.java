package org.zwischenraum.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** The yardstick of the floor in a process of its own, so that its processor time is its own too. */
final class Bareness implements AutoCloseable {
    private static final String CLASS = BareBroadcast.class.getName();
    private final Process process;
    private final BufferedReader answers;
    private final int port;

    /** @param place where its one class may be written, since it lies packed within the program */
    Bareness(Path place) throws IOException {
        Path file = place.resolve("bare").resolve(CLASS.replace('.', '/') + ".class");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream code = BareBroadcast.class.getResourceAsStream("BareBroadcast.class")) {
            Files.write(file, Objects.requireNonNull(code).readAllBytes());
        }
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        place.resolve("bare").toString(),
                        CLASS)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(answers.readLine());
    }

    int port() {
        return port;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Broadcasts, and comes back when all is written. */
    void broadcast(int bytes, int perSecond, int count) throws IOException {
        process.getOutputStream()
                .write((bytes + " " + perSecond + " " + count + "\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        answers.readLine();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
