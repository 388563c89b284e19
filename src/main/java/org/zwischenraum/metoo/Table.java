package org.zwischenraum.metoo;

import java.time.Instant;
import java.util.UUID;

/** A table that was proposed about an ask. */
record Table(UUID id, UUID ask, Instant beginsAt) {}
