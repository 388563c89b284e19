package org.zwischenraum.floor;

import java.util.UUID;

/** Somebody is not here any more. */
public record Left(UUID member, UUID space) {}
