package org.zwischenraum.calls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A coturn on this machine, set up as docs/operators.md says, but for its address. */
final class Turnserver implements AutoCloseable {
    static final int PORT = 24410;
    private static final String HERE = """
        listening-ip=127.0.0.1
        relay-ip=127.0.0.1
        listening-port=24410
        min-port=24420
        max-port=24460
        allow-loopback-peers
        no-tls
        no-dtls
        log-file=stdout
        """;

    private final Process process;

    private Turnserver(Process process) {
        this.process = process;
    }

    static boolean isThere() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Stream.of("/usr/bin/turnserver", "/usr/local/bin/turnserver")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Turnserver start(Path directory) throws IOException {
        Path configuration = directory.resolve("turnserver.conf");
        Files.writeString(configuration, documented() + HERE);
        var command = List.of(
                program().orElseThrow().toString(),
                "-c",
                configuration.toString(),
                "--pidfile",
                directory.resolve("pid").toString(),
                "--userdb",
                directory.resolve("users").toString());
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Turnserver(process).awaited(log);
    }

    /** The block in the documentation, with the secret of this test. */
    private static String documented() throws IOException {
        String text = Files.readString(Path.of("docs", "operators.md"));
        String block = text.substring(text.indexOf("# /etc/turnserver.conf"));
        return block.substring(0, block.indexOf("```"))
                .replaceFirst("(?m)^static-auth-secret=.*$", "static-auth-secret=" + Relay.SECRET)
                .replaceAll("(?m)^(listening-port|min-port|max-port|external-ip|cert|pkey|tls-listening-port)=.*$", "");
    }

    private Turnserver awaited(Path log) throws IOException {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            if (Files.readString(log).contains("IO method (auth thread)")) return this;
            pause();
        }
        throw new AssertionError("coturn did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Nothing gets through any more, as in a tunnel. */
    void freeze() throws IOException {
        signal("STOP");
    }

    void thaw() throws IOException {
        signal("CONT");
    }

    private void signal(String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
