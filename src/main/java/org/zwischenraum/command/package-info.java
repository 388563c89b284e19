/**
 * The command line: what people type after {@code ./zwischenraum}. A module contributes a command by a class whose name
 * ends in {@code Command}, marked with {@link org.zwischenraum.command.Usage}: a {@link org.zwischenraum.command.Command}
 * is a bean and works inside the running program (or inside one that is started for it); an
 * {@link org.zwischenraum.command.Errand} needs no program. Files named on the command line are opened where the person
 * typed, never by the server.
 */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"settings", "database", "text"})
@NullMarked
package org.zwischenraum.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
