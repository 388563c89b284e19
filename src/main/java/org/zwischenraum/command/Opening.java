package org.zwischenraum.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;
import org.zwischenraum.text.Texts;

/** From a typed command to a site that serves, and back when the process is asked to end. */
final class Opening {
    private final Class<?> application;
    private final Invocation invocation;

    Opening(Class<?> application, Invocation invocation) {
        this.application = application;
        this.invocation = invocation;
    }

    /**
     * Opens the site.
     *
     * @param extra properties for Spring
     * @param usual settings that hold unless the caller named others
     * @param afterwards runs when all has stopped
     */
    void open(Map<String, Object> extra, Map<String, String> usual, Runnable afterwards) {
        invocation.data().prepare();
        Map<String, String> options = new HashMap<>(usual);
        options.putAll(invocation.settings());
        Settings settings = SettingsReader.read(invocation.data(), System.getenv(), options);
        DataLock lock = DataLock.take(invocation.data());
        demandFreePort(settings);
        invocation.say("command.starting");
        Program program = Program.start(application, settings, lock, extra);
        Door door = Door.open(
                settings.data(), new Worker(program.context(), program.context().getBean(Texts.class)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program, door, afterwards), "stop"));
        greet(program, settings);
    }

    int untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }

    /** Said before the database is started, and in words of ours. */
    private static void demandFreePort(Settings settings) {
        if (!isFree(settings)) {
            throw new Problem("command.portTaken", Map.of("port", Integer.toString(settings.port())));
        }
    }

    static boolean isFree(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address(settings));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static InetSocketAddress address(Settings settings) {
        return settings.address().equals("*")
                ? new InetSocketAddress(settings.port())
                : new InetSocketAddress(InetAddress.ofLiteral(settings.address()), settings.port());
    }

    private void greet(Program program, Settings settings) {
        invocation.say("command.started", "url", settings.baseUrl().toString(), "seconds", secondsSinceStart());
        program.context()
                .getBeanProvider(Announcement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.sentence().stream())
                .forEach(this::announce);
    }

    private void announce(Announcement.Sentence sentence) {
        invocation.print(Speech.say(invocation.words(), sentence.key(), sentence.arguments()));
    }

    private String secondsSinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        return String.format(invocation.language().locale(), "%.1f", seconds);
    }

    /** Having been asked to stop is no failure, whatever signal asked. */
    private static void stop(Program program, Door door, Runnable afterwards) {
        door.close();
        program.close();
        afterwards.run();
        Runtime.getRuntime().halt(0);
    }
}
