package org.zwischenraum.lexicon;

import java.util.Arrays;

/**
 * What a word makes one think of.
 *
 * @param concepts places of the concepts in the lexicon's order, ascending
 * @param weights how strongly the word points to each, above 0; a rare word of few concepts up to about 20
 */
public record Association(int[] concepts, float[] weights) {
    static final Association NONE = new Association(new int[0], new float[0]);

    /** How strongly it points to a concept, 0 for not at all. */
    public float of(int concept) {
        int at = Arrays.binarySearch(concepts, concept);
        return at < 0 ? 0 : weights[at];
    }
}
