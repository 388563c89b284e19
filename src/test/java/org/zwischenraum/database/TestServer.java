package org.zwischenraum.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL server for all tests of this process, without durability, and fresh databases in it. The system property
 * {@code zwischenraum.test.postgres=15} takes the oldest version that we support instead of the bundled one.
 */
public final class TestServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final BundledServer SERVER = start();

    private TestServer() {}

    /** A database of its own, empty. */
    public static Database freshDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            // Tests empty their tables by deleting without regard to foreign keys; to truncate takes ten times as long.
            statement.execute("grant set on parameter session_replication_role to " + BundledServer.NAME);
            statement.execute("create database " + name + " owner " + BundledServer.NAME + " strategy file_copy");
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return new FreshDatabase(SERVER.urlOf(name), SERVER.user(), SERVER.password());
    }

    /** Many contexts live at once, so that each may hold only few connections while it rests. */
    private record FreshDatabase(String url, String user, String password) implements Database {
        @Override
        public HikariDataSource pool() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(user);
            config.setPassword(password);
            config.setMaximumPoolSize(POOL_SIZE);
            config.setMinimumIdle(0);
            config.setIdleTimeout(10_000);
            return new HikariDataSource(config);
        }

        @Override
        public void close() {}
    }

    private static BundledServer start() {
        try {
            Path home = Path.of("target", "postgres" + version()).toAbsolutePath();
            Path run = home.resolve("run-" + ProcessHandle.current().pid());
            Files.createDirectories(run);
            Cluster cluster = Cluster.open(run, unpacked(home));
            BundledServer server = BundledServer.start(cluster, Durability.NONE);
            // After all running programs have ended, or they would wait for a server that is gone.
            SpringApplication.getShutdownHandlers().add(() -> stop(server, run));
            return server;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void stop(BundledServer server, Path run) {
        server.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(run.toFile());
    }

    private static String version() {
        return System.getProperty("zwischenraum.test.postgres", "");
    }

    /** Tests run in several processes, of which one unpacks while the others wait. */
    private static Programs unpacked(Path home) throws IOException {
        Path lock = home.resolve("unpacking.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            return programs(home);
        }
    }

    private static Programs programs(Path home) throws IOException {
        return version().isEmpty() ? Programs.unpackInto(home) : unpackJar(home);
    }

    /** The build puts the library of the other version beside, since two versions cannot both be on the class path. */
    private static Programs unpackJar(Path home) throws IOException {
        Path jar = Path.of("target", "postgres-jars", "postgres-" + version() + ".jar")
                .toAbsolutePath();
        URI inside = URI.create("jar:" + jar.toUri() + "!/postgres-linux-x86_64.txz");
        try (InputStream bundle = inside.toURL().openStream()) {
            return Programs.unpack(bundle, home.resolve("programs-" + version()));
        }
    }
}
