package org.zwischenraum.vocabulary;

import java.time.Instant;
import java.util.UUID;
import org.zwischenraum.lexicon.Row;

/**
 * One word or link that hosts have added to a concept, or switched off.
 *
 * @param concept its id
 * @param item a word, a phrasing, or the id of a concept
 */
public record Entry(UUID id, String concept, Row row, String item, Effect effect, Instant addedAt) {
    /** Characters of an item. */
    public static final int LONGEST = 200;

    /** What it does. */
    public enum Effect {
        ADDED,
        OFF
    }

    public boolean isAdded() {
        return effect == Effect.ADDED;
    }
}
