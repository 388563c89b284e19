package org.zwischenraum.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Runs the site with made-up people; what happens there is thrown away, unless a directory is named. */
@Usage(
        name = "demo",
        options = {"[--port N]", "[--data DIR]", "[--alive]"},
        help = "command.help.demo")
final class DemoCommand implements Site {
    /** The property by which the demo's beans know that they are wanted. */
    private static final String PROPERTY = "zwischenraum.demo";

    /** The property by which made-up people know that they are to live their working day. */
    private static final String ALIVE = "zwischenraum.demo.alive";

    @Override
    public int run(Class<?> application, Invocation invocation) throws InterruptedException {
        Opening opening = new Opening(application, invocation);
        // Its weeks pass in a moment, and it is thrown away.
        opening.open(properties(invocation), Map.of("backup-at", "off"), () -> throwAway(invocation));
        return opening.untilStopped();
    }

    private static Map<String, Object> properties(Invocation invocation) {
        return invocation.has("alive") ? Map.of(PROPERTY, "true", ALIVE, "true") : Map.of(PROPERTY, "true");
    }

    private static void throwAway(Invocation invocation) {
        if (invocation.has("data")) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(invocation.data().path());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
