package org.zwischenraum.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/** The phrases of a lexicon that can be recognised, by their words, in arrays: each line of each member is held against them. */
final class PhraseIndex {
    /** So that the words of a phrase fit into the bits of an int. */
    private static final int MOST_WORDS = 24;

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

    private static final class Growing {
        private final Numbers places = new Numbers();
        private final Numbers forms = new Numbers();
        private int concepts;
        private int last = -1;

        void add(int place, int form, int concept) {
            places.add(place);
            forms.add(form);
            if (concept != last) concepts++;
            last = concept;
        }

        Entry done(int allConcepts) {
            return new Entry(places.toArray(), forms.toArray(), Math.log(1 + (double) allConcepts / concepts));
        }
    }

    private final Map<String, Entry> entries;
    private final int[] concepts;
    private final Phrase.Sort[] sorts;
    private final Language[] languages;
    private final int[] words;
    private final int[] fillers;
    private final double[] totals;

    PhraseIndex(PhraseTable table, int allConcepts) {
        int[] kept = IntStream.range(0, table.size())
                .filter(i -> table.sort(i) != Phrase.Sort.ASK && table.length(i) <= MOST_WORDS)
                .toArray();
        concepts = IntStream.of(kept).map(table::concept).toArray();
        sorts = IntStream.of(kept).mapToObj(table::sort).toArray(Phrase.Sort[]::new);
        languages = IntStream.of(kept).mapToObj(table::language).toArray(Language[]::new);
        words = IntStream.of(kept).map(table::length).toArray();
        fillers = IntStream.of(kept).map(table::fillers).toArray();
        @Nullable Entry[] byNumber = entries(table, kept, allConcepts);
        totals = IntStream.of(kept)
                .mapToDouble(phrase -> total(table, phrase, byNumber))
                .toArray();
        entries = HashMap.newHashMap(byNumber.length);
        for (int i = 0; i < byNumber.length; i++) {
            if (byNumber[i] != null) entries.put(table.words().get(i), byNumber[i]);
        }
    }

    private static @Nullable Entry[] entries(PhraseTable table, int[] kept, int allConcepts) {
        @Nullable Growing[] growing = new Growing[table.words().size()];
        for (int i = 0; i < kept.length; i++) {
            for (int at = 0; at < table.length(kept[i]); at++) {
                int word = table.word(kept[i], at);
                Growing entry = growing[word];
                if (entry == null) growing[word] = entry = new Growing();
                entry.add(i << WORD_BITS | at, table.form(kept[i], at), table.concept(kept[i]));
            }
        }
        @Nullable Entry[] entries = new Entry[growing.length];
        for (int i = 0; i < entries.length; i++) {
            Growing entry = growing[i];
            if (entry != null) entries[i] = entry.done(allConcepts);
        }
        return entries;
    }

    private static double total(PhraseTable table, int phrase, @Nullable Entry[] entries) {
        double total = table.fillers(phrase) * FILLER;
        for (int at = 0; at < table.length(phrase); at++) {
            Entry entry = entries[table.word(phrase, at)];
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
