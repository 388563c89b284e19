package org.zwischenraum.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zwischenraum.settings.Problem;

/**
 * As whom the server runs. PostgreSQL refuses to be root; so root hands it to the user {@code nobody}, or where that user
 * cannot reach the directory, into a user namespace of its own. Whoever owns existing data goes on owning it.
 */
record Account(List<String> prefix, int user) {
    private static final int NOBODY = 65534;
    /** No owner is changed. */
    private static final int SAME = -1;

    /** Chooses the account for the data in a directory, which may not exist yet; the programs must be unpacked. */
    static Account of(Path cluster, Programs programs) {
        try {
            return uid() == 0 ? forRoot(cluster, programs) : direct(cluster);
        } catch (IOException cause) {
            throw new Problem("database.cannotPrepare", Map.of("path", cluster.toString()), cause);
        }
    }

    /** Root lets the server's account through a directory, whose other content only root can read all the same. */
    static void letPass(Path directory) throws IOException {
        if (uid() == 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(directory, permissions);
        }
    }

    /** The command that does this as this account and is told to stop when our thread that started it ends. */
    List<String> run(List<String> command) {
        List<String> whole = new ArrayList<>();
        // A session of its own: Ctrl-C in the terminal is for us, and we stop the server when requests have finished.
        if (has("setsid")) {
            whole.add("setsid");
        }
        whole.addAll(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a file or directory to this account. */
    void own(Path path) throws IOException {
        if (user != SAME) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", user);
        }
    }

    private static Account direct(Path cluster) throws IOException {
        if (Files.exists(cluster) && ownerOf(cluster) != uid()) {
            throw new Problem("database.ownedByOther", Map.of("path", cluster.toString()));
        }
        return new Account(has("setpriv") ? List.of("setpriv", "--pdeathsig", "INT") : List.of(), SAME);
    }

    private static Account forRoot(Path cluster, Programs programs) throws IOException {
        Account chosen =
                Files.exists(cluster) ? ownerOf(cluster) == 0 ? inNamespace() : as(ownerOf(cluster)) : as(NOBODY);
        if (chosen.canRun(programs)) {
            return chosen;
        }
        if (Files.notExists(cluster) && inNamespace().canRun(programs)) {
            return inNamespace();
        }
        throw new Problem("database.rootCannotRun", Map.of("path", cluster.toString()));
    }

    private static Account as(int user) {
        return new Account(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--pdeathsig", "INT"), user);
    }

    private static Account inNamespace() {
        return new Account(List.of("unshare", "-U", "setpriv", "--pdeathsig", "INT"), SAME);
    }

    private boolean canRun(Programs programs) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(programs.postgres(), "--version"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean has(String program) {
        return List.of("/usr/bin/", "/bin/", "/usr/local/bin/").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place + program)));
    }

    private static int uid() throws IOException {
        return Files.exists(Path.of("/proc/self")) ? ownerOf(Path.of("/proc/self")) : ownerOf(ownTemporaryFile());
    }

    private static Path ownTemporaryFile() throws IOException {
        Path file = Files.createTempFile("zwischenraum", "");
        file.toFile().deleteOnExit();
        return file;
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
