package org.zwischenraum.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Runs the site with made-up people; what happens there is thrown away, unless a directory is named. */
@Usage(
        name = "demo",
        options = {"[--port N]", "[--data DIR]"},
        help = "command.help.demo")
final class DemoCommand implements Site {
    /** The property by which the demo's beans know that they are wanted. */
    private static final String PROPERTY = "zwischenraum.demo";

    @Override
    public int run(Class<?> application, Invocation invocation) throws InterruptedException {
        Opening opening = new Opening(application, invocation);
        opening.open(Map.of(PROPERTY, "true"), () -> throwAway(invocation));
        return opening.untilStopped();
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
