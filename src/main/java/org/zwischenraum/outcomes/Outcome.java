package org.zwischenraum.outcomes;

import java.time.Instant;
import java.util.UUID;

/** What became of an introduction, in two sentences by one of the two. */
record Outcome(UUID introduction, String text, UUID writtenBy, Instant writtenAt) {}
