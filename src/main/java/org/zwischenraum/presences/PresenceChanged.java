package org.zwischenraum.presences;

import java.util.UUID;

/** Somebody's state, seat, line, audience or connection has changed. */
public record PresenceChanged(UUID member, UUID space) {}
