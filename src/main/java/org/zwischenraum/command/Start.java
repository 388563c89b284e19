package org.zwischenraum.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.database.Database;
import org.zwischenraum.database.Foundation;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/** Runs the site until somebody stops it: first the lock, then the database, then Spring; stopping goes the other way. */
record Start(Class<?> application, Phrases phrases) {
    int run(DataDirectory data, Map<String, String> options) throws InterruptedException {
        data.prepare();
        Settings settings = SettingsReader.read(data, System.getenv(), options);
        DataLock lock = DataLock.take(data);
        Database database = Database.open(settings);
        ConfigurableApplicationContext context = openOrClose(settings, database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database, lock), "stop"));
        greet(settings, context);
        new CountDownLatch(1).await();
        return 0;
    }

    private ConfigurableApplicationContext openOrClose(Settings settings, Database database) {
        try {
            return open(settings, database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private ConfigurableApplicationContext open(Settings settings, Database database) {
        return new SpringApplicationBuilder(application)
                .initializers(new Foundation(settings, database))
                .properties(properties(settings))
                .registerShutdownHook(false)
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

    private void greet(Settings settings, ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Duration took = Duration.ofMillis(ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(Start::millisSince)
                    .orElse(0L));
            System.out.println(phrases.say(
                    "command.started",
                    Map.of("url", settings.baseUrl().toString(), "seconds", took.toMillis() / 1000.0)));
        }
        announce(context);
    }

    private void announce(ConfigurableApplicationContext context) {
        context.getBeanProvider(Announcement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.sentence().stream())
                .forEach(sentence -> System.out.println(phrases.say(sentence.key(), sentence.arguments())));
    }

    private static long millisSince(java.time.Instant start) {
        return Duration.between(start, java.time.Instant.now()).toMillis();
    }

    /** Ends requests in flight, then jobs, then the database. Having been asked to stop is no failure. */
    private static void stop(ConfigurableApplicationContext context, Database database, DataLock lock) {
        context.close();
        database.close();
        lock.close();
        Runtime.getRuntime().halt(0);
    }
}
