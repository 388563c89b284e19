package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/**
 * One text held against all phrases: a concept is spoken of because the phrase that fits best says so, or because many words
 * hint at it; independent hints add up as the probability that at least one is right. Rare words say more; a name counts
 * only whole, a saying by the part that is there, and each word is also a hint by itself. The figures were found on the open
 * part of the everyday asks. Used for many texts, one after the other.
 */
final class Hearing {
    /** Below it a concept is not mentioned. */
    static final double FAINTEST = .15;

    /** As many as a long has bits; longer texts are heard piece by piece. */
    static final int MOST_TOKENS = Long.SIZE;

    /** A word of another language than the phrase's is believed when it is long: "Workshop", but not "Art". */
    private static final double OTHER_LANGUAGE = .5;

    private static final int TRUSTED_LENGTH = 5;

    /** "übersetzt" for "Übersetzung", but also "periodista" for "periodo". */
    static final double OTHER_FORM = .7;

    /** "spielt", "Projekt": said of many things. */
    private static final double FAINT = .4;

    private static final double HEAD_OF_COMPOUND = .95;
    private static final double START_OF_COMPOUND = .8;
    private static final double NAME_IS_RARE = 5;
    private static final double SAYING_IS_RARE = 10;
    private static final double HINT_IS_RARE = 7;
    private static final double SAYING = .9;
    private static final double SAYING_COVERED = .3;
    private static final double ONE_WORD_OF_MORE = .6;
    private static final double HINT = .8;
    private static final double AROUND = .7;

    private final PhraseIndex phrases;
    private final double[] got;
    private final int[] words;
    private final long[] tokens;
    private final int[] touched;
    private int touchedPhrases;
    private final double[] unsure;
    private final double[] hint;
    private final long[] hinting;
    private final int[] heard;
    private int heardConcepts;
    private final int[] hinted;
    private int hintedConcepts;

    Hearing(PhraseIndex phrases, int concepts) {
        this.phrases = phrases;
        this.got = new double[phrases.size()];
        this.words = new int[phrases.size()];
        this.tokens = new long[phrases.size()];
        this.touched = new int[phrases.size()];
        this.unsure = new double[concepts];
        this.hint = new double[concepts];
        this.hinting = new long[concepts];
        this.heard = new int[concepts];
        this.hinted = new int[concepts];
        Arrays.fill(unsure, 1);
    }

    /** What was heard: how surely each concept is spoken of, and by which tokens. */
    record Heard(int concept, double strength, long tokens, boolean named) {
        List<Span> places(List<Token> all) {
            List<Span> places = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_TOKENS, all.size()); i++) {
                if ((tokens & 1L << i) != 0 && !all.get(i).filler())
                    places.add(all.get(i).place());
            }
            return places;
        }
    }

    List<Heard> hear(List<Token> text) {
        for (int i = 0; i < Math.min(MOST_TOKENS, text.size()); i++) {
            hear(text.get(i), i);
        }
        Heard[] best = new Heard[unsure.length];
        for (int i = 0; i < heardConcepts; i++) {
            int concept = heard[i];
            best[concept] = new Heard(concept, 1 - unsure[concept], hinting[concept], false);
        }
        for (int i = 0; i < touchedPhrases; i++) {
            judge(touched[i], best);
        }
        List<Heard> found = new ArrayList<>();
        for (int i = 0; i < heardConcepts; i++) {
            if (best[heard[i]].strength() >= FAINTEST) found.add(best[heard[i]]);
        }
        clear();
        return found;
    }

    private void hear(Token token, int at) {
        int[] forms = hashes(token.forms());
        for (String key : token.keys()) hear(key, forms, 1, token, at);
        int[] ofParts = hashes(token.partForms());
        int head = token.parts().size() - 1;
        for (int part = 0; part <= head; part++) {
            hear(token.parts().get(part), ofParts, part == head ? HEAD_OF_COMPOUND : START_OF_COMPOUND, token, at);
        }
        for (int i = 0; i < hintedConcepts; i++) {
            int concept = hinted[i];
            unsure[concept] *= 1 - Math.min(1, hint[concept]);
            hint[concept] = 0;
        }
        hintedConcepts = 0;
    }

    private static int[] hashes(List<String> words) {
        return words.stream().mapToInt(String::hashCode).toArray();
    }

    private void hear(String key, int[] forms, double kinship, Token token, int at) {
        PhraseIndex.Entry entry = phrases.find(key);
        if (entry == null) return;
        for (int i = 0; i < entry.places().length; i++) {
            int place = entry.places()[i];
            int phrase = PhraseIndex.phrase(place);
            double sure = kinship
                    * (isOneOf(entry.forms()[i], forms) ? 1 : OTHER_FORM)
                    * belief(key, token, phrases.language(phrase))
                    * (token.substance() < 1 ? FAINT : 1);
            if (sure > 0) add(phrase, 1 << PhraseIndex.word(place), sure, entry.rarity(), at);
        }
    }

    private static boolean isOneOf(int form, int[] forms) {
        for (int each : forms) {
            if (each == form) return true;
        }
        return false;
    }

    private static double belief(String key, Token token, Language language) {
        boolean same = token.language().isEmpty() || token.language().get() == language;
        return same ? 1 : key.length() >= TRUSTED_LENGTH ? OTHER_LANGUAGE : 0;
    }

    private void add(int phrase, int word, double sure, double rarity, int at) {
        if (words[phrase] == 0) touched[touchedPhrases++] = phrase;
        if ((words[phrase] & word) == 0) {
            words[phrase] |= word;
            got[phrase] += sure * rarity;
        }
        tokens[phrase] |= 1L << at;
        hint(phrases.concept(phrase), hint(phrase, rarity, sure * rarity / phrases.total(phrase)), at);
    }

    private double hint(int phrase, double rarity, double share) {
        double weight = switch (phrases.sort(phrase)) {
            case NAME -> phrases.words(phrase) == 1 ? 1 : HINT;
            case SAYING -> HINT;
            case AROUND, ASK -> AROUND;
        };
        return weight * share * Math.sqrt(Math.sqrt(share)) * Math.min(1, rarity / HINT_IS_RARE);
    }

    private void hint(int concept, double strength, int at) {
        if (hinting[concept] == 0) heard[heardConcepts++] = concept;
        if (hint[concept] == 0) hinted[hintedConcepts++] = concept;
        hinting[concept] |= 1L << at;
        hint[concept] = Math.max(hint[concept], strength);
    }

    private void judge(int phrase, Heard[] best) {
        double strength = Math.min(1, strength(phrase));
        int concept = phrases.concept(phrase);
        boolean names = strength > 0 && phrases.sort(phrase) == Phrase.Sort.NAME;
        if (strength > best[concept].strength() || (names && !best[concept].named())) {
            double surest = Math.max(strength, best[concept].strength());
            best[concept] = new Heard(concept, surest, tokens[phrase], names || best[concept].named());
        }
    }

    private double strength(int phrase) {
        double covered = got[phrase] / phrases.total(phrase);
        int matched = Integer.bitCount(words[phrase]);
        return switch (phrases.sort(phrase)) {
            case NAME -> matched == phrases.words(phrase) ? covered * Math.min(1, got[phrase] / NAME_IS_RARE) : 0;
            case SAYING ->
                covered < SAYING_COVERED
                        ? 0
                        : SAYING
                                * covered
                                * Math.min(1, got[phrase] / SAYING_IS_RARE)
                                * (matched == 1 && phrases.isLonger(phrase) ? ONE_WORD_OF_MORE : 1);
            case AROUND, ASK -> 0;
        };
    }

    private void clear() {
        for (int i = 0; i < touchedPhrases; i++) {
            got[touched[i]] = 0;
            words[touched[i]] = 0;
            tokens[touched[i]] = 0;
        }
        for (int i = 0; i < heardConcepts; i++) {
            unsure[heard[i]] = 1;
            hinting[heard[i]] = 0;
        }
        touchedPhrases = 0;
        heardConcepts = 0;
    }
}
