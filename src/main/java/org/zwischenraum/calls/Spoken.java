package org.zwischenraum.calls;

import java.time.Instant;
import java.util.UUID;

/** Words that somebody typed during a call; they end with it. */
record Spoken(UUID id, UUID member, String name, String text, Instant at) {}
