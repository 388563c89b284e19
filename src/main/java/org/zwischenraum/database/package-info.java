/**
 * The PostgreSQL server under everything: the bundled one, run as a child that ends with the program and is started again
 * when it dies, or one that somebody else looks after. Started before Spring, stopped after it.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"settings"})
@NullMarked
package org.zwischenraum.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
