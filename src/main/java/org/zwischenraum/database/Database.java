package org.zwischenraum.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.zwischenraum.settings.Settings;

/** A running PostgreSQL that this program works on. Closing it stops the server if it is ours. */
public interface Database extends AutoCloseable {
    /** Pages and jobs share this many connections. */
    int POOL_SIZE = 10;

    /** Starts the bundled server, or checks the one that the settings name. */
    static Database open(Settings settings) {
        return settings.database()
                .<Database>map(OutsideServer::check)
                .orElseGet(() -> BundledServer.start(settings.data(), Durability.FULL));
    }

    String url();

    String user();

    String password();

    @Override
    void close();

    /** One connection outside the pool. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /** The pool that the program uses; whoever asks for it closes it. */
    default HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(url());
        config.setUsername(user());
        config.setPassword(password());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.addDataSourceProperty("ApplicationName", "zwischenraum");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
