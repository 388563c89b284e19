package org.zwischenraum.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Programs write over HTTP while the program, the database server, or both are killed; whatever was acknowledged must be
 * there afterwards. Few rounds usually; {@code ./zwischenraum test --all} runs thirty.
 */
@Tag("long")
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class KillTest {
    private static final boolean ALL = Boolean.getBoolean("zwischenraum.test.all");
    private static final int WRITERS = 3;
    private static final int WRITES_A_ROUND = 30;
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final Random random = new Random(20261122);

    /** What is killed in a round. */
    enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @Test
    void nothingThatWasAcknowledgedIsEverLost() throws Exception {
        try (Stage stage = new Stage()) {
            if (isRoot()) {
                kill(stage, "root", List.of(), rounds(5, Victim.DATABASE, Victim.BOTH));
                kill(stage, "nobody", AS_NOBODY, rounds(5, Victim.PROGRAM, Victim.DATABASE));
            } else {
                kill(stage, "self", List.of(), rounds(10, Victim.values()));
            }
        }
    }

    private static List<Victim> rounds(int whenAll, Victim... usually) {
        return ALL
                ? Collections.nCopies(whenAll, List.of(Victim.values())).stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of(usually);
    }

    private void kill(Stage stage, String name, List<String> prefix, List<Victim> rounds) throws Exception {
        Path data = stage.directory().resolve("of-" + name).resolve("data");
        own(Files.createDirectories(data.getParent()), prefix);
        Running running = new Running(stage, data, prefix);
        try {
            List<AskWriter> writers = writers(running);
            List<Thread> threads =
                    writers.stream().map(Thread.ofVirtual()::start).toList();
            for (Victim victim : rounds) {
                awaitWrites(writers);
                Thread.sleep(random.nextInt(500));
                kill(running, victim);
            }
            awaitWrites(writers);
            writers.forEach(AskWriter::finish);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(writers).allSatisfy(writer -> assertThat(writer.losses()).isEmpty());
            report(name, rounds, writers);
            stop(running);
        } finally {
            running.killProgram();
        }
    }

    /** Each round kills in the middle of writing, not before it has begun again. */
    private static void awaitWrites(List<AskWriter> writers) throws InterruptedException {
        int before = count(writers);
        while (count(writers) < before + WRITES_A_ROUND) {
            Thread.sleep(20);
        }
    }

    private static int count(List<AskWriter> writers) {
        return writers.stream().mapToInt(AskWriter::count).sum();
    }

    private static void kill(Running running, Victim victim) throws IOException, InterruptedException {
        switch (victim) {
            case DATABASE -> running.killDatabase();
            case PROGRAM -> running.killProgram();
            case BOTH -> {
                running.killDatabase();
                running.killProgram();
            }
        }
        if (victim == Victim.DATABASE) {
            running.awaitHealth();
        } else {
            running.start();
        }
    }

    private static List<AskWriter> writers(Running running) throws IOException, InterruptedException {
        String email = "paula@house.example";
        running.command(
                "setup",
                "--community",
                "Haus am Fluss",
                "--language",
                "de",
                "--time-zone",
                "Europe/Berlin",
                "--host-name",
                "Paula",
                "--host-email",
                email);
        String token = running.command("token", "--member", email, "--scope", "read,write,host");
        List<AskWriter> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new AskWriter("Schreiber " + i, running.address(), token));
        }
        return writers;
    }

    private static void stop(Running running) throws IOException, InterruptedException {
        ProcessHandle server = running.databaseServer();
        assertThat(running.stop()).isZero();
        assertThat(server.isAlive()).isFalse();
    }

    private static void report(String name, List<Victim> rounds, List<AskWriter> writers) {
        int count = writers.stream().mapToInt(AskWriter::count).sum();
        System.out.println(
                "Killed " + rounds.size() + " times as " + name + "; all " + count + " acknowledged writes were there");
    }

    private static void own(Path directory, List<String> prefix) throws IOException {
        if (!prefix.isEmpty()) {
            Files.setAttribute(directory, "unix:uid", 65534);
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
