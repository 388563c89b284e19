package org.zwischenraum.database;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;

/** The PostgreSQL that comes with the program, serving one data directory on the loopback address. */
final class BundledServer implements Database {
    static final String NAME = "zwischenraum";
    /** Recovery after a crash replays at most some minutes of work. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Cluster cluster;
    private final Supervisor supervisor;

    private BundledServer(Cluster cluster, Supervisor supervisor) {
        this.cluster = cluster;
        this.supervisor = supervisor;
    }

    /** Returns when the server accepts connections. The caller holds the lock of the directory. */
    static BundledServer start(DataDirectory data, Durability durability) {
        return start(Cluster.open(data), durability);
    }

    static BundledServer start(Cluster cluster, Durability durability) {
        Supervisor supervisor = new Supervisor(cluster, durability);
        BundledServer server = new BundledServer(cluster, supervisor);
        supervisor.begin();
        try {
            server.awaitReady();
            server.makeDatabaseUnlessThere();
            return server;
        } catch (RuntimeException failure) {
            supervisor.stop();
            throw failure;
        }
    }

    @Override
    public String url() {
        return urlOf(NAME);
    }

    @Override
    public String user() {
        return NAME;
    }

    @Override
    public String password() {
        return cluster.password();
    }

    @Override
    public void close() {
        supervisor.stop();
    }

    String urlOf(String database) {
        int port = supervisor.port().orElseThrow(this::didNotStart);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(urlOf("postgres"), Cluster.SUPERUSER, cluster.password());
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (supervisor.gaveUp() || Instant.now().isAfter(end)) {
                throw didNotStart();
            }
            pause();
        }
        supervisor.markReady();
    }

    private boolean answers() {
        Optional<Integer> port = supervisor.port();
        if (port.isEmpty()) {
            return false;
        }
        try (Connection connection = connectAsSuperuser()) {
            return connection.isValid(1) && supervisor.port().equals(port);
        } catch (SQLException | Problem notYet) {
            return false;
        }
    }

    private void makeDatabaseUnlessThere() {
        try (Connection connection = connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            if (!isThere(statement)) {
                makeRoleUnlessThere(statement);
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException cause) {
            throw new Problem("database.didNotStart", logPlace(), cause);
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        }
    }

    /** The program is no superuser: what it may do ends at its own database. The password has hexadecimal digits only. */
    private void makeRoleUnlessThere(Statement statement) throws SQLException {
        statement.execute("drop role if exists " + NAME);
        statement.execute("create role " + NAME + " login createdb password '" + cluster.password() + "'");
    }

    private Problem didNotStart() {
        return new Problem("database.didNotStart", logPlace());
    }

    private Map<String, Object> logPlace() {
        return Map.of("log", cluster.log().toString(), "made", Files.exists(cluster.directory()));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
