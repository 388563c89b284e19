package org.zwischenraum.approaches;

import java.time.Instant;
import java.util.UUID;

/**
 * On its way from one to another; nobody else sees it.
 *
 * @param words empty for a wave
 */
record Greeting(UUID id, Way way, UUID from, UUID to, String words, Instant madeAt) {}
