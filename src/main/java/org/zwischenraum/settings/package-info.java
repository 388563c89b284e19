/**
 * What the operator decides: one file, environment variables and command line options, checked before anything starts;
 * and the secrets that the server made for itself. Knows nothing of Spring's own configuration.
 */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {})
@NullMarked
package org.zwischenraum.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
