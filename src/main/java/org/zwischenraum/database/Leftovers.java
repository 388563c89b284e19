package org.zwischenraum.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processes of an earlier server on the same data, which may outlive their parent for a moment after a kill. Whoever
 * calls this holds the lock, so whatever still works there has no master any more.
 */
record Leftovers(Path cluster) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Ends them all and waits until they are gone; then the pid file, if one is left, names nobody. */
    void end() throws IOException, InterruptedException {
        Instant killAt = Instant.now().plus(PATIENCE);
        master().ifPresent(master -> signal("-INT", master));
        List<ProcessHandle> alive = processes();
        while (!alive.isEmpty()) {
            if (Instant.now().isAfter(killAt)) {
                alive.forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(20);
            alive = processes();
        }
        // The number in it may meanwhile belong to a zombie or a stranger, for whom the server would refuse to start.
        Files.deleteIfExists(pidFile());
    }

    static void signal(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKillProgram) {
            process.destroy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process number that the server wrote down when it took the data. */
    Optional<Long> writtenPid() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> master() {
        return writtenPid().flatMap(ProcessHandle::of).filter(this::worksHere);
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    /** Servers and their workers stand in the data's directory; a zombie stands nowhere. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
