package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a line says, small enough to be kept for each line of a large community. Never changes, so any thread may use it.
 */
public final class Gist {
    private final int[] concepts;
    private final float[] strengths;
    private final int[] terms;
    private final List<String> words;
    private final int groups;

    /**
     * @param concepts numbers of the concepts it speaks of, in order, those wider than what it names included
     * @param strengths how surely, 0 to 1, in the same order
     * @param terms hashes of its words, in order, each once
     * @param words its folded words, each once
     * @param groups how many groups of letters these have, see {@link #grams}
     */
    public Gist(int[] concepts, float[] strengths, int[] terms, List<String> words, int groups) {
        this.concepts = concepts;
        this.strengths = strengths;
        this.terms = terms;
        this.words = List.copyOf(words);
        this.groups = groups;
    }

    static Gist of(Map<Integer, Double> spoken, int[] terms, List<String> words) {
        Map<Integer, Double> ordered = new TreeMap<>(spoken);
        float[] strengths = new float[ordered.size()];
        int at = 0;
        for (double strength : ordered.values()) strengths[at++] = (float) strength;
        int[] concepts = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Gist(concepts, strengths, terms, words, Grams.of(words).length);
    }

    /** Bytes that it takes with its text, roughly. */
    static int weight(String text, Gist gist) {
        return 300 + 2 * text.length() + 8 * gist.concepts.length + 4 * gist.terms.length + 250 * gist.words.size();
    }

    public int[] concepts() {
        return concepts;
    }

    public float[] strengths() {
        return strengths;
    }

    public int[] terms() {
        return terms;
    }

    public List<String> words() {
        return words;
    }

    /** Hashes of the groups of letters of its words, in order, each once: worked out each time, since they take much room. */
    public int[] grams() {
        return Grams.of(words);
    }

    /** How many {@link #grams} there are. */
    public int groups() {
        return groups;
    }

    /** How surely it speaks of a concept, 0 for not at all. */
    float strength(int concept) {
        int at = Arrays.binarySearch(concepts, concept);
        return at < 0 ? 0 : strengths[at];
    }
}
