package org.zwischenraum.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/** A PostgreSQL server that somebody else looks after. */
record OutsideServer(Settings.OutsideDatabase settings) implements Database {
    static final int OLDEST = 15;

    /** Connects once, to say early what is wrong with the address, the password or the version. */
    static OutsideServer check(Settings.OutsideDatabase settings) {
        OutsideServer server = new OutsideServer(settings);
        try (Connection connection = server.connect()) {
            demandVersion(connection.getMetaData().getDatabaseMajorVersion());
            return server;
        } catch (SQLException cause) {
            throw new Problem(
                    "database.notReachable",
                    Map.of(
                            "url",
                            settings.url(),
                            "user",
                            settings.user(),
                            "reason",
                            String.valueOf(cause.getMessage())),
                    cause);
        }
    }

    static void demandVersion(int version) {
        if (version < OLDEST) {
            throw new Problem("database.tooOld", Map.of("found", version, "oldest", OLDEST));
        }
    }

    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public String user() {
        return settings.user();
    }

    @Override
    public String password() {
        return settings.password();
    }

    /** It goes on running; it is not ours. */
    @Override
    public void close() {}
}
