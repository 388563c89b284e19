package org.zwischenraum.presences;

import java.util.UUID;

/** Somebody has come, or shows from now on that they are here; perhaps to nobody but themselves. */
public record Arrived(UUID member, UUID space) {}
