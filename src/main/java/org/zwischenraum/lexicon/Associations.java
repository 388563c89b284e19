package org.zwischenraum.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zwischenraum.reading.Token;

/**
 * How strongly words point to concepts: each counts for the {@linkplain ConceptTexts text} of a concept as in BM25 (Robertson and
 * Zaragoza 2009, formula 3.15): rarity among concepts times its saturated frequency, long texts held back.
 */
final class Associations {
    private static final double SATURATION = 2;
    private static final double LENGTH_COUNTS = .3;

    private final Map<String, Association> byWord;

    /** @param concepts in the lexicon's order */
    Associations(List<Concept> concepts, PhraseTable table) {
        ConceptTexts texts = new ConceptTexts(concepts, table);
        Growing[] growing = new Growing[table.words().size()];
        Arrays.setAll(growing, _ -> new Growing());
        for (int concept = 0; concept < texts.size(); concept++) {
            for (int word : texts.own(concept).words()) growing[word].with++;
        }
        invert(texts, growing);
        byWord = HashMap.newHashMap(growing.length);
        for (int word = 0; word < growing.length; word++)
            byWord.put(table.words().get(word), growing[word].done(texts.size()));
    }

    private static void invert(ConceptTexts texts, Growing[] growing) {
        List<ConceptTexts.Text> wide =
                IntStream.range(0, texts.size()).mapToObj(texts::wide).toList();
        double usual = Math.max(
                1,
                wide.stream().mapToDouble(ConceptTexts.Text::length).average().orElse(1));
        for (int concept = 0; concept < wide.size(); concept++) {
            ConceptTexts.Text text = wide.get(concept);
            double holdsBack = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * text.length() / usual);
            for (int i = 0; i < text.words().length; i++) {
                double weight = text.weights()[i];
                growing[text.words()[i]].add(concept, weight * (SATURATION + 1) / (weight + holdsBack));
            }
        }
    }

    /** An association whose concepts come in ascending order. */
    private static final class Growing {
        private final Numbers concepts = new Numbers();
        private float[] weights = new float[2];
        private int with;

        void add(int concept, double weight) {
            if (concepts.size() == weights.length) weights = Arrays.copyOf(weights, weights.length * 2);
            weights[concepts.size()] = (float) weight;
            concepts.add(concept);
        }

        Association done(int all) {
            float rarity = (float) Math.log(1 + (all - with + .5) / (with + .5));
            float[] rare = Arrays.copyOf(weights, concepts.size());
            for (int i = 0; i < rare.length; i++) rare[i] *= rarity;
            return new Association(concepts.toArray(), rare);
        }
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
