package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.lexicon.Phrase.Sort;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/** All phrases of a lexicon in columns, their words as numbers: there are a hundred thousand, and a house may read them anew. */
final class PhraseTable {
    private static final Sort[] SORTS = Sort.values();
    private static final Language[] LANGUAGES = Language.values();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Numbers concepts = new Numbers();
    private final Numbers sorts = new Numbers();
    private final Numbers languages = new Numbers();
    private final Numbers fillers = new Numbers();
    private final Numbers starts = new Numbers();
    private final Numbers places = new Numbers();
    private final Numbers forms = new Numbers();

    PhraseTable() {
        starts.add(0);
    }

    /** A phrase of nothing but fillers is left out. Concepts come in rising order. */
    void add(int concept, Phrase phrase) {
        int skipped = 0;
        for (Token token : phrase.tokens()) {
            if (phrase.isFiller(token)) skipped++;
            else if (token.parts().isEmpty()) add(token.keys(), token.forms());
            else add(token.parts(), token.partForms());
        }
        if (starts.endsWith(places.size())) return;
        starts.add(places.size());
        concepts.add(concept);
        sorts.add(phrase.sort().ordinal());
        languages.add(phrase.language().ordinal());
        fillers.add(skipped);
    }

    private void add(List<String> keys, List<String> ofKeys) {
        for (int i = 0; i < keys.size(); i++) {
            places.add(number(keys.get(i)));
            forms.add(ofKeys.get(i).hashCode());
        }
    }

    private int number(String word) {
        Integer number = numbers.putIfAbsent(word, words.size());
        if (number != null) return number;
        words.add(word);
        return words.size() - 1;
    }

    int size() {
        return concepts.size();
    }

    /** All words, at their numbers. */
    List<String> words() {
        return words;
    }

    int concept(int phrase) {
        return concepts.get(phrase);
    }

    Sort sort(int phrase) {
        return SORTS[sorts.get(phrase)];
    }

    Language language(int phrase) {
        return LANGUAGES[languages.get(phrase)];
    }

    /** How many words more it has that say nothing by themselves. */
    int fillers(int phrase) {
        return fillers.get(phrase);
    }

    /** How many words it has beside fillers, at least one. */
    int length(int phrase) {
        return starts.get(phrase + 1) - starts.get(phrase);
    }

    /** The number of one of its words. */
    int word(int phrase, int at) {
        return places.get(starts.get(phrase) + at);
    }

    /** The hash of the form of one of its words, see {@link Token#forms}. */
    int form(int phrase, int at) {
        return forms.get(starts.get(phrase) + at);
    }
}
