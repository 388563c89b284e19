/**
 * "Das wurde schon einmal gefragt": beside an ask of one's own stand up to two earlier asks that mean the same, in whatever
 * language, with what was answered to them. Only what its author may read anyhow, and never a discreet ask.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "web", "members", "matching", "reasons", "vocabulary", "asks"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.earlier;
