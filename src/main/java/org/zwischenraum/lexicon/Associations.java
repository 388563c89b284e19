package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zwischenraum.reading.Token;

/**
 * How strongly words point to concepts. Each concept is taken for a text made of all its names, sayings, words around and asks
 * in all languages, and in part of those of the troubles its people help with; a word counts for it as in BM25 (Robertson and
 * Zaragoza 2009, formula 3.15): rarity among concepts times its saturated frequency, long texts held back.
 */
final class Associations {
    private static final double HELPED = .6;
    private static final double NEXT_HELPER = .9;
    private static final double SATURATION = 2;
    private static final double LENGTH_COUNTS = .3;

    private final Map<String, Association> byWord = new HashMap<>();

    /** @param phrases of all concepts, which are numbered in the lexicon's order */
    Associations(List<Concept> concepts, List<Phrase> phrases) {
        List<Map<String, Double>> own = own(concepts.size(), phrases);
        Map<String, Integer> with = new HashMap<>();
        own.forEach(words -> words.keySet().forEach(word -> with.merge(word, 1, Integer::sum)));
        invert(withTroubles(concepts, own), with);
    }

    private static List<Map<String, Double>> own(int concepts, List<Phrase> phrases) {
        List<Map<String, Double>> own = new ArrayList<>();
        for (int i = 0; i < concepts; i++) own.add(new HashMap<>());
        for (Phrase phrase : phrases) {
            Map<String, Double> words = own.get(phrase.concept());
            for (String word : new HashSet<>(phrase.words())) {
                words.merge(word, phrase.sort().weight(), Double::sum);
            }
        }
        return own;
    }

    private static List<Map<String, Double>> withTroubles(List<Concept> concepts, List<Map<String, Double>> own) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) numbers.put(concepts.get(i).id(), i);
        List<Map<String, Double>> wide = new ArrayList<>();
        own.forEach(words -> wide.add(new HashMap<>(words)));
        for (int i = 0; i < concepts.size(); i++) {
            double part = HELPED;
            for (String helper : concepts.get(i).helpedBy()) {
                Integer number = numbers.get(helper);
                if (number != null) add(own.get(i), part, wide.get(number));
                part *= NEXT_HELPER;
            }
        }
        return wide;
    }

    private static void add(Map<String, Double> words, double part, Map<String, Double> sum) {
        words.forEach((word, weight) -> sum.merge(word, part * weight, Double::sum));
    }

    private void invert(List<Map<String, Double>> texts, Map<String, Integer> with) {
        double usual =
                texts.stream().mapToDouble(Associations::length).average().orElse(1);
        Map<String, Growing> inverted = HashMap.newHashMap(with.size());
        for (int concept = 0; concept < texts.size(); concept++) {
            Map<String, Double> words = texts.get(concept);
            double holdsBack = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length(words) / Math.max(1, usual));
            for (Map.Entry<String, Double> word : words.entrySet()) {
                double often = word.getValue() * (SATURATION + 1) / (word.getValue() + holdsBack);
                inverted.computeIfAbsent(word.getKey(), _ -> new Growing())
                        .add(concept, often * rarity(with.getOrDefault(word.getKey(), 1), texts.size()));
            }
        }
        inverted.forEach((word, growing) -> byWord.put(word, growing.done()));
    }

    /** An association whose concepts come in ascending order. */
    private static final class Growing {
        private int[] concepts = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int concept, double weight) {
            if (size == concepts.length) {
                concepts = Arrays.copyOf(concepts, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            concepts[size] = concept;
            weights[size++] = (float) weight;
        }

        Association done() {
            return new Association(Arrays.copyOf(concepts, size), Arrays.copyOf(weights, size));
        }
    }

    private static double length(Map<String, Double> words) {
        return words.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (all - with + .5) / (with + .5));
    }

    private static Association association(TreeMap<Integer, Double> concepts) {
        float[] weights = new float[concepts.size()];
        int at = 0;
        for (double weight : concepts.values()) weights[at++] = (float) weight;
        return new Association(
                concepts.keySet().stream().mapToInt(Integer::intValue).toArray(), weights);
    }

    /** Of a compound the parts together; of a word that may be of several languages the strongest. */
    Association of(Token token) {
        if (token.filler()) return Association.NONE;
        Set<String> words = new HashSet<>(token.terms());
        if (words.size() == 1) return scaled(find(words.iterator().next()), token.substance());
        TreeMap<Integer, Double> together = new TreeMap<>();
        for (String word : words) {
            Association one = find(word);
            for (int i = 0; i < one.concepts().length; i++) {
                together.merge(
                        one.concepts()[i],
                        one.weights()[i] * token.substance(),
                        token.parts().isEmpty() ? Math::max : Double::sum);
            }
        }
        return association(together);
    }

    boolean knows(String word) {
        return byWord.containsKey(word);
    }

    private Association find(String word) {
        return byWord.getOrDefault(word, Association.NONE);
    }

    private static Association scaled(Association association, double by) {
        if (by == 1) return association;
        float[] weights = association.weights().clone();
        for (int i = 0; i < weights.length; i++) weights[i] *= (float) by;
        return new Association(association.concepts(), weights);
    }
}
