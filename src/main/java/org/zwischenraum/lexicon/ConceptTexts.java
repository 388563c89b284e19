package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Each concept taken for a text made of all its names, sayings, words around and asks in all languages, and in part of those of
 * the troubles its people help with.
 */
final class ConceptTexts {
    private static final double HELPED = .6;
    private static final double NEXT_HELPER = .9;

    /**
     * Words by their numbers, each once.
     *
     * @param length the sum of the weights
     */
    record Text(int[] words, double[] weights, double length) {}

    private record Trouble(int concept, double part) {}

    private final List<Text> own = new ArrayList<>();
    private final List<List<Trouble>> troubles;
    private final Sum sum;

    ConceptTexts(List<Concept> concepts, PhraseTable table) {
        sum = new Sum(table.words().size());
        for (int phrase = 0; own.size() < concepts.size(); ) {
            int concept = own.size();
            while (phrase < table.size() && table.concept(phrase) == concept) add(table, phrase++);
            own.add(sum.done());
        }
        troubles = troubles(concepts);
    }

    private void add(PhraseTable table, int phrase) {
        double weight = table.sort(phrase).weight();
        for (int at = 0; at < table.length(phrase); at++) {
            if (!isRepeated(table, phrase, at)) sum.add(table.word(phrase, at), weight);
        }
    }

    private static boolean isRepeated(PhraseTable table, int phrase, int at) {
        int word = table.word(phrase, at);
        return IntStream.range(0, at).anyMatch(before -> table.word(phrase, before) == word);
    }

    private static List<List<Trouble>> troubles(List<Concept> concepts) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Trouble>> troubles = new ArrayList<>();
        for (Concept concept : concepts) {
            numbers.put(concept.id(), troubles.size());
            troubles.add(new ArrayList<>());
        }
        for (int i = 0; i < concepts.size(); i++) {
            double part = HELPED;
            for (String helper : concepts.get(i).helpedBy()) {
                Integer number = numbers.get(helper);
                if (number != null) troubles.get(number).add(new Trouble(i, part));
                part *= NEXT_HELPER;
            }
        }
        return troubles;
    }

    int size() {
        return own.size();
    }

    /** Of the concept alone. */
    Text own(int concept) {
        return own.get(concept);
    }

    /** With the troubles. */
    Text wide(int concept) {
        if (troubles.get(concept).isEmpty()) return own(concept);
        sum.add(own(concept), 1);
        troubles.get(concept).forEach(trouble -> sum.add(own(trouble.concept()), trouble.part()));
        return sum.done();
    }

    /** A table as long as there are words, used again for each text. */
    private static final class Sum {
        private final double[] weights;
        private Numbers words = new Numbers();

        Sum(int words) {
            weights = new double[words];
        }

        void add(int word, double weight) {
            if (weights[word] == 0) words.add(word);
            weights[word] += weight;
        }

        void add(Text text, double part) {
            for (int i = 0; i < text.words().length; i++) add(text.words()[i], part * text.weights()[i]);
        }

        Text done() {
            int[] found = words.toArray();
            double[] theirs =
                    IntStream.of(found).mapToDouble(word -> weights[word]).toArray();
            for (int word : found) weights[word] = 0;
            words = new Numbers();
            return new Text(found, theirs, DoubleStream.of(theirs).sum());
        }
    }
}
