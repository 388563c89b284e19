package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, small enough to be kept for each line of a large community. Never changes but for what it works out when
 * first asked, so any thread may use it.
 */
public final class Gist {
    private final int[] concepts;
    private final float[] strengths;
    private final int[] terms;
    private final List<String> words;
    private volatile int @Nullable [] grams;

    /**
     * @param concepts numbers of the concepts it speaks of, in order, those wider than what it names included
     * @param strengths how surely, 0 to 1, in the same order
     * @param terms hashes of its words, in order, each once
     * @param words its folded words, each once
     */
    public Gist(int[] concepts, float[] strengths, int[] terms, List<String> words) {
        this.concepts = concepts;
        this.strengths = strengths;
        this.terms = terms;
        this.words = List.copyOf(words);
    }

    static Gist of(Map<Integer, Double> spoken, int[] terms, List<String> words) {
        Map<Integer, Double> ordered = new TreeMap<>(spoken);
        float[] strengths = new float[ordered.size()];
        int at = 0;
        for (double strength : ordered.values()) strengths[at++] = (float) strength;
        int[] concepts = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Gist(concepts, strengths, terms, words);
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

    /** Hashes of the groups of letters of its words, in order, each once: worked out when first needed, since few asks do. */
    public int[] grams() {
        int[] known = grams;
        if (known != null) return known;
        int[] found = Grams.of(words);
        grams = found;
        return found;
    }

    /** How surely it speaks of a concept, 0 for not at all. */
    float strength(int concept) {
        int at = Arrays.binarySearch(concepts, concept);
        return at < 0 ? 0 : strengths[at];
    }
}
