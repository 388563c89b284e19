package org.zwischenraum.recommendations;

import java.time.Instant;
import java.util.UUID;

/**
 * "I know somebody": one member passes an ask on to another who fits.
 *
 * @param by who recommends
 * @param member who is recommended
 * @param words of the one who recommends, at most 500 characters, or empty
 */
public record Recommendation(UUID id, UUID ask, UUID by, UUID member, String words, Instant madeAt) {}
