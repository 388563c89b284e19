package org.zwischenraum.command;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.database.Database;
import org.zwischenraum.database.Foundation;
import org.zwischenraum.settings.Settings;

/** The whole program, started: lock, then database, then Spring. Closing goes the other way. */
record Program(DataLock lock, Database database, ConfigurableApplicationContext context) implements AutoCloseable {
    /** @param extra properties for Spring that do not follow from the settings */
    static Program start(Class<?> application, Settings settings, DataLock lock, Map<String, Object> extra) {
        settings.data().demandWhole();
        Door.removeSign(settings.data());
        // Database and Spring start side by side; the first bean that needs the database waits for it.
        CompletableFuture<Database> database = CompletableFuture.supplyAsync(() -> Database.open(settings));
        try {
            ConfigurableApplicationContext context = open(application, settings, database::join, extra);
            return new Program(lock, database.join(), context);
        } catch (RuntimeException | Error failure) {
            database.thenAccept(Database::close)
                    .exceptionally(neverOpened -> null)
                    .join();
            throw failure;
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
        lock.close();
    }

    private static ConfigurableApplicationContext open(
            Class<?> application, Settings settings, Supplier<Database> database, Map<String, Object> extra) {
        Map<String, Object> properties = properties(settings);
        properties.putAll(extra);
        return new SpringApplicationBuilder(application)
                .initializers(new Foundation(settings, database))
                .properties(properties)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run();
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", settings.port());
        if (!settings.address().equals("*")) {
            properties.put("server.address", settings.address());
        }
        if (settings.logFormat() == Settings.LogFormat.JSON) {
            properties.put("logging.structured.format.console", "ecs");
        }
        return properties;
    }
}
