package org.zwischenraum.plans;

import java.util.UUID;

/** Everybody sees another plan of a space: tables may have moved, been renamed, come or gone. */
public record PlanChanged(UUID space) {}
