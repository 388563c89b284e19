package org.zwischenraum.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;

/** The bundled server's data on disk, with its programs, its account and its password; made once, then opened. */
record Cluster(Path directory, Path log, Programs programs, Account account, String password) {
    static final String SUPERUSER = "postgres";
    private static final long LARGE_LOG = 5_000_000;

    /** Opens what lies in the data directory, or makes it. The caller holds the lock. */
    static Cluster open(DataDirectory data) {
        Path home = data.database();
        try {
            Files.createDirectories(home);
            Account.letPass(data.path());
            Programs programs = Programs.unpackInto(home);
            return open(home, programs);
        } catch (IOException cause) {
            throw new Problem("database.cannotPrepare", Map.of("path", home.toString()), cause);
        }
    }

    static Cluster open(Path home, Programs programs) throws IOException {
        Account account = Account.of(home.resolve("cluster"), programs);
        Cluster cluster =
                new Cluster(home.resolve("cluster"), home.resolve("server.log"), programs, account, passwordIn(home));
        cluster.startNewLogWhenLarge();
        if (Files.notExists(cluster.directory)) {
            cluster.make();
        }
        cluster.refuseOtherVersion();
        return cluster;
    }

    /** The command that runs the server in the foreground. */
    List<String> serve(int port, Durability durability) {
        List<String> command = new ArrayList<>(List.of(programs.postgres(), "-D", directory.toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "max_connections=40"));
        command.addAll(List.of("-c", "shared_buffers=64MB", "-c", "timezone=UTC"));
        // What members write must not reach the log by way of a failed statement.
        command.addAll(List.of("-c", "log_min_messages=log", "-c", "log_min_error_statement=panic"));
        command.addAll(durability.options());
        return account.run(command);
    }

    Path pidFile() {
        return directory.resolve("postmaster.pid");
    }

    private static String passwordIn(Path home) throws IOException {
        Path file = home.resolve("password");
        if (Files.notExists(file)) {
            writeForOwnerOnly(file, randomPassword());
        }
        return Files.readString(file).strip();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void writeForOwnerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private void startNewLogWhenLarge() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Made beside its place and moved there when finished, so that an interrupted first start leaves nothing half. */
    private void make() throws IOException {
        Path unfinished = directory.resolveSibling("cluster.unfinished");
        Path passwordForInitdb = directory.resolveSibling("password.initdb");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        account.own(unfinished);
        writeForOwnerOnly(passwordForInitdb, password);
        account.own(passwordForInitdb);
        run(initdb(unfinished, passwordForInitdb));
        Files.delete(passwordForInitdb);
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path target, Path passwordFile) throws IOException {
        List<String> command = new ArrayList<>(List.of(programs.initdb(), "-D", target.toString()));
        command.addAll(List.of("-U", SUPERUSER, "-E", "UTF8", "-A", "scram-sha-256"));
        command.addAll(List.of("--pwfile", passwordFile.toString(), "--locale=C.UTF-8", "--no-instructions"));
        if (programs.majorVersion() >= 17) {
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        return account.run(command);
    }

    private void run(List<String> command) throws IOException {
        try {
            Process process = Cluster.builder(command, log.toFile()).start();
            if (process.waitFor() != 0) {
                throw new Problem("database.cannotMake", Map.of("log", log.toString()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    static ProcessBuilder builder(List<String> command, File log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("ZWISCHENRAUM_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private void refuseOtherVersion() throws IOException {
        int found = Integer.parseInt(
                Files.readString(directory.resolve("PG_VERSION")).strip());
        int ours = programs.majorVersion();
        if (found != ours) {
            throw new Problem("database.otherVersion", Map.of("found", found, "ours", ours));
        }
    }
}
