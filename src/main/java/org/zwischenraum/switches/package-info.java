/**
 * Parts of the house that its hosts can switch off and on again. A <em>feature</em> is a module that people can do without,
 * with the modules that make no sense without it. While it is off its doors, rooms, cards, notices and whatever it does by
 * itself towards people are gone; what was written stays and is there again afterwards, and what must be deleted in time is.
 *
 * <p>Whoever gathers what modules contribute asks here which of them are on. Knows no member and no page.
 */
@ApplicationModule(
        displayName = "Switches",
        allowedDependencies = {})
@NullMarked
package org.zwischenraum.switches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
