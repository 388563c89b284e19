package org.zwischenraum.safety;

import java.util.UUID;

/** Hosts have decided about something that they were told. */
public record ReportDecided(UUID report, UUID reporter) {}
