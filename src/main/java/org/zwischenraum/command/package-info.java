/**
 * The command line: what people type after {@code ./zwischenraum}. Modules contribute commands; this one reads the
 * arguments, starts what a command needs, and says in the caller's language what went wrong.
 */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"settings", "database"})
@NullMarked
package org.zwischenraum.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
