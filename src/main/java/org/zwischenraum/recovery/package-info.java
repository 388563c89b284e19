/**
 * Coming in again, for those who cannot by themselves: they ask, a host hands them a link, once; the last host gets one by a command.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "web", "settings", "audit", "jobs", "command", "entry"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.recovery;
