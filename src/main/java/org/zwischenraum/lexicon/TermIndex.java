package org.zwischenraum.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names have a word or a group of letters, by numbers, in arrays: there are millions of places. */
final class TermIndex {
    private static final double WORD = 2;

    /** What so many names have says nothing, and would take long. */
    private static final int COMMON = 2_500;

    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;

    private final Map<Integer, int[]> places = new HashMap<>();
    private final Set<Integer> common = new HashSet<>();
    private final float[] lengths;

    TermIndex(List<Label> labels) {
        Growing growing = new Growing();
        for (int i = 0; i < labels.size(); i++) growing.add(i, labels.get(i));
        double[] squares = new double[labels.size()];
        growing.byTerm.forEach((term, names) -> keep(term, names, squares));
        lengths = new float[squares.length];
        for (int i = 0; i < lengths.length; i++) lengths[i] = (float) Math.sqrt(squares[i]);
    }

    private void keep(int term, Numbers names, double[] squares) {
        if (names.size() > COMMON) {
            common.add(term);
            return;
        }
        int[] found = names.toArray();
        places.put(term, found);
        double square = square(term, found.length, squares.length);
        for (int name : found) squares[name] += square;
    }

    /**
     * Names that have something in common with a text.
     *
     * @param square of the text's length
     */
    record Found(int[] labels, double square) {
        double cosine(double dot, double length) {
            return dot / Math.max(1e-9, Math.sqrt(square) * length);
        }
    }

    /** @param dots an empty table as long as there are names; filled at the names found */
    Found find(List<String> words, List<String> folded, float[] dots) {
        Numbers touched = new Numbers();
        double square = 0;
        for (int term : terms(words, folded)) {
            if (common.contains(term)) continue;
            int[] names = places.getOrDefault(term, new int[0]);
            double product = square(term, names.length, dots.length);
            square += product;
            for (int name : names) {
                if (dots[name] == 0) touched.add(name);
                dots[name] += (float) product;
            }
        }
        return new Found(touched.toArray(), square);
    }

    double length(int label) {
        return lengths[label];
    }

    private static double square(int term, int with, int all) {
        double weight = ((term & 1) == 1 ? WORD : 1) * Math.log(1 + (double) all / (1 + with));
        return weight * weight;
    }

    /** Odd numbers are words, even ones groups of letters. */
    private static Set<Integer> terms(List<String> words, List<String> folded) {
        Set<Integer> terms = new HashSet<>();
        words.forEach(word -> terms.add(word.hashCode() | 1));
        folded.forEach(word -> addGrams("_" + word + "_", terms));
        return terms;
    }

    private static void addGrams(String word, Set<Integer> terms) {
        for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                terms.add(word.substring(start, start + length).hashCode() & ~1);
            }
        }
    }

    /** Remembers the groups of letters of each word, since names share most of their words. */
    private static final class Growing {
        private final Map<Integer, Numbers> byTerm = new HashMap<>();
        private final Map<String, List<Numbers>> byFolded = new HashMap<>();

        void add(int number, Label label) {
            terms(label.words(), List.of()).forEach(term -> add(number, of(term)));
            label.folded()
                    .forEach(word ->
                            byFolded.computeIfAbsent(word, this::ofGrams).forEach(numbers -> add(number, numbers)));
        }

        /** Names come in order, each once. */
        private static void add(int number, Numbers numbers) {
            if (!numbers.endsWith(number)) numbers.add(number);
        }

        private List<Numbers> ofGrams(String folded) {
            return terms(List.of(), List.of(folded)).stream().map(this::of).toList();
        }

        private Numbers of(int term) {
            return byTerm.computeIfAbsent(term, _ -> new Numbers());
        }
    }
}
