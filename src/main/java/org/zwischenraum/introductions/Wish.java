package org.zwischenraum.introductions;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wishes that the hosts make them known to another.
 *
 * @param about what led to it, such as an ask
 * @param words what it is about, as the hosts read it
 */
record Wish(UUID id, UUID member, UUID other, UUID about, String words, Instant wishedAt) {}
