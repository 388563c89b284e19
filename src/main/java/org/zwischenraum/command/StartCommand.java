package org.zwischenraum.command;

import java.util.Map;

/** Runs the site until somebody stops it. */
@Usage(
        name = "start",
        options = {"[--data DIR]", "[--port N]", "[--base-url URL]", "[--database-url JDBC_URL]"},
        help = "command.help.start")
final class StartCommand implements Site {
    @Override
    public int run(Class<?> application, Invocation invocation) throws InterruptedException {
        Opening opening = new Opening(application, invocation);
        opening.open(Map.of(), Map.of(), () -> {});
        return opening.untilStopped();
    }
}
