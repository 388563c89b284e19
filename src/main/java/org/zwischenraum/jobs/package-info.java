/**
 * Everything that happens later: reminders, expiry, letters, clean-up.
 *
 * <p>A <em>job</em> is a row that says what is due when; the module that understands its kind does the work. {@link
 * HouseClock} is the one clock of the program. Work in the background, jobs and reactions to facts together, never uses
 * more than half of the database connections. What keeps failing stays visible to the host.
 */
@ApplicationModule(allowedDependencies = {"text", "switches"})
@NullMarked
package org.zwischenraum.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
