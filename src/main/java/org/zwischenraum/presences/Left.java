package org.zwischenraum.presences;

import java.util.UUID;

/** Somebody is not here any more. */
public record Left(UUID member, UUID space) {}
