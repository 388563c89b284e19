package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/** All phrases of a lexicon by their words, in arrays, since each line of each member is held against them. */
final class PhraseIndex {
    /** So that the words of a phrase fit into the bits of an int. */
    static final int MOST_WORDS = 24;

    private static final int WORD_BITS = 5;
    private static final double FILLER = .3;

    /**
     * Where a word stands.
     *
     * @param places phrase and word in one number, see {@link #phrase} and {@link #word}
     * @param forms hashes of the forms in which it stands there, in the same order
     * @param rarity the logarithm of 1 + all concepts by those spoken of with this word
     */
    record Entry(int[] places, int[] forms, double rarity) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final int[] concepts;
    private final Phrase.Sort[] sorts;
    private final Language[] languages;
    private final int[] words;
    private final int[] fillers;
    private final double[] totals;

    PhraseIndex(List<Phrase> phrases, int allConcepts) {
        concepts = phrases.stream().mapToInt(Phrase::concept).toArray();
        sorts = phrases.stream().map(Phrase::sort).toArray(Phrase.Sort[]::new);
        languages = phrases.stream().map(Phrase::language).toArray(Language[]::new);
        words = phrases.stream().mapToInt(phrase -> phrase.words().size()).toArray();
        fillers = phrases.stream().mapToInt(Phrase::fillers).toArray();
        places(phrases).forEach((word, places) -> entries.put(word, entry(places, phrases, allConcepts)));
        totals = phrases.stream().mapToDouble(this::total).toArray();
    }

    private static Map<String, List<Integer>> places(List<Phrase> phrases) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            List<String> words = phrases.get(phrase).words();
            for (int word = 0; word < words.size(); word++) {
                places.computeIfAbsent(words.get(word), _ -> new ArrayList<>(2)).add(phrase << WORD_BITS | word);
            }
        }
        return places;
    }

    private Entry entry(List<Integer> places, List<Phrase> phrases, int allConcepts) {
        Set<Integer> with = new HashSet<>();
        places.forEach(place -> with.add(concepts[phrase(place)]));
        return new Entry(
                places.stream().mapToInt(Integer::intValue).toArray(),
                places.stream()
                        .mapToInt(place -> phrases.get(phrase(place))
                                .forms()
                                .get(word(place))
                                .hashCode())
                        .toArray(),
                Math.log(1 + (double) allConcepts / with.size()));
    }

    private double total(Phrase phrase) {
        double total = phrase.fillers() * FILLER;
        for (String word : phrase.words()) {
            Entry entry = entries.get(word);
            total += entry == null ? 0 : entry.rarity();
        }
        return total;
    }

    @Nullable
    Entry find(String word) {
        return entries.get(word);
    }

    static int phrase(int place) {
        return place >>> WORD_BITS;
    }

    static int word(int place) {
        return place & (1 << WORD_BITS) - 1;
    }

    int size() {
        return concepts.length;
    }

    int concept(int phrase) {
        return concepts[phrase];
    }

    Phrase.Sort sort(int phrase) {
        return sorts[phrase];
    }

    Language language(int phrase) {
        return languages[phrase];
    }

    /** How many words it has beside fillers. */
    int words(int phrase) {
        return words[phrase];
    }

    /** Whether it is more than one word, fillers counted. */
    boolean isLonger(int phrase) {
        return words[phrase] + fillers[phrase] > 1;
    }

    /** The rarities of its words, and a little for each filler. */
    double total(int phrase) {
        return totals[phrase];
    }
}
