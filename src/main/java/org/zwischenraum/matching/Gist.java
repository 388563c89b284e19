package org.zwischenraum.matching;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a line says, small enough to be kept for each line of a large community.
 *
 * @param concepts numbers of the concepts it speaks of, those wider than what it names included
 * @param strengths how surely, 0 to 1, in the same order
 * @param terms hashes of its words, each once
 * @param grams hashes of the groups of letters of its words, each once
 */
record Gist(int[] concepts, float[] strengths, int[] terms, int[] grams) {
    static Gist of(Map<Integer, Double> spoken, int[] terms, int[] grams) {
        Map<Integer, Double> ordered = new TreeMap<>(spoken);
        float[] strengths = new float[ordered.size()];
        int at = 0;
        for (double strength : ordered.values()) strengths[at++] = (float) strength;
        int[] concepts = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Gist(concepts, strengths, terms, grams);
    }
}
