package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zwischenraum.lexicon.Association;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.reading.Token;

/** Makes out what a line speaks of: what it mentions, what is wider than that or near it, and what all its words together point to. */
final class LineReading {
    /** What people offer: nobody offers a trouble, and whoever helps with it shares its words. */
    static final Set<Kind> OFFERED = EnumSet.of(Kind.TRADE, Kind.SKILL, Kind.LANGUAGE);

    /** What a line hints at more faintly than that is chance. */
    private static final double FAINTEST = .2;

    private static final int WIDER_STEPS = 2;
    private static final double WIDER = .5;
    private static final double NEAR = .2;

    /** What all words of a line together point to is surer than a hint, and less sure than a name. */
    private static final double SUGGESTED = .8;

    /** What they point to less than this part of what they point to most is left out. */
    private static final double SUGGESTED_FROM = .6;

    /** So strongly a line points to what it is about. */
    private static final double CLEAR = 12;

    /** Folded words before what is not offered; "no" stands before a verb in Spanish. */
    private static final Set<String> NONE = Set.of("kein", "keine", "keinen", "keiner", "no", "ningun", "ninguna");

    private final Understanding understanding;
    private final Map<Integer, Double> spoken = new HashMap<>();

    LineReading(Understanding understanding) {
        this.understanding = understanding;
    }

    Gist gist(List<Token> line) {
        List<Token> given = withoutRefused(line);
        understanding.mentions(given).stream()
                .filter(mention -> mention.strength() >= FAINTEST)
                .forEach(mention -> {
                    speak(mention.concept(), mention.strength(), WIDER_STEPS);
                    mention.concept().near().forEach(id -> speak(id, mention.strength() * NEAR, 0));
                });
        suggest(given);
        return Gist.of(spoken, terms(line), words(line));
    }

    /** "Web, kein Backend bitte": what somebody says they do not do is not theirs. */
    static List<Token> withoutRefused(List<Token> line) {
        return IntStream.range(0, line.size())
                .filter(i -> i == 0 || !NONE.contains(line.get(i - 1).folded()))
                .mapToObj(line::get)
                .toList();
    }

    private void speak(Concept concept, double strength, int steps) {
        spoken.merge(understanding.number(concept.id()), strength, Math::max);
        if (steps > 0) concept.broader().forEach(id -> speak(id, strength * WIDER, steps - 1));
    }

    private void speak(String id, double strength, int steps) {
        understanding.lexicon().find(id).ifPresent(concept -> speak(concept, strength, steps));
    }

    private void suggest(List<Token> line) {
        double[] sums = new double[understanding.size()];
        line.forEach(token -> add(understanding.lexicon().association(token), sums));
        int[] offered = IntStream.range(0, sums.length)
                .filter(concept -> sums[concept] > 0 && isOffered(concept))
                .toArray();
        double best = Arrays.stream(offered)
                .mapToDouble(concept -> sums[concept])
                .max()
                .orElse(0);
        for (int concept : offered) suggest(concept, sums[concept] / best, best);
    }

    private void suggest(int concept, double part, double best) {
        if (part >= SUGGESTED_FROM)
            spoken.merge(concept, SUGGESTED * part * part * Math.min(1, best / CLEAR), Math::max);
    }

    private boolean isOffered(int concept) {
        return OFFERED.contains(understanding.concept(concept).kind());
    }

    private static void add(Association association, double[] sums) {
        for (int i = 0; i < association.concepts().length; i++)
            sums[association.concepts()[i]] += association.weights()[i];
    }

    /** Hashes of the words that say something, in order, each once. */
    static int[] terms(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.filler())
                .flatMap(token -> token.terms().stream())
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
    }

    static int[] grams(List<Token> tokens) {
        return Grams.of(words(tokens));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.filler())
                .map(Token::folded)
                .distinct()
                .toList();
    }
}
