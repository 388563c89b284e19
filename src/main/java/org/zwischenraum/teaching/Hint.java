package org.zwischenraum.teaching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody did not mean the person who was proposed, and why they were.
 *
 * @param id of the suggestion
 * @param heard id of the concept as which the ask was understood; empty when only words met
 * @param met id of the concept that the other offers; empty when only words met
 * @param sought the words of the ask that led there
 * @param given the words of the other, as far as every member may read them
 * @param text the ask's sentence; empty for a discreet ask
 */
record Hint(UUID id, String heard, String met, List<String> sought, List<String> given, String text, Instant madeAt) {
    /** Under which concept it stands. */
    String concept() {
        return heard.isEmpty() ? met : heard;
    }
}
