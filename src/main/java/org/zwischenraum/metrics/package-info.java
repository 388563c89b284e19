/**
 * What the operator's monitoring sees: whether the site can serve, and figures about it. The figures are for this machine
 * only, on a port of their own, and hold no personal content.
 */
@ApplicationModule(
        displayName = "Metrics",
        allowedDependencies = {"settings", "web"})
@NullMarked
package org.zwischenraum.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
