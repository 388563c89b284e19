package org.zwischenraum.command;

import java.io.IOException;

/** The commands that run the site itself. */
sealed interface Site permits StartCommand, DemoCommand, TrainCommand {
    int run(Class<?> application, Invocation invocation) throws IOException, InterruptedException;
}
