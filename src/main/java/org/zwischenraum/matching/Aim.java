package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reading.Token;

/** An ask as it is held against people's lines. For one thread. */
public final class Aim {
    /** A language the ask names, and the number of its concept. */
    record Named(Mention mention, int concept) {
        String code() {
            return mention.concept().languageCode();
        }
    }

    private static final Set<String> THEIR_OWN = Set.of("mein", "my", "mi");
    private static final double SURELY = .7;

    /** So steeply words that only fill make a sentence of a name. */
    private static final double SENTENCE = 2;

    private final List<Token> tokens;
    private final Pointers pointers;
    private final Called called;
    private final OtherWords others;
    private final List<Named> languages;
    private final double clear;
    private final int[] grams;
    private final Set<Integer> said;
    private final double brevity;
    private final double terseness;
    private final double substance;

    private Aim(List<Token> tokens, List<Mention> mentions, Understanding understanding) {
        this.tokens = tokens;
        this.brevity = Wording.brevity(tokens);
        this.terseness = terseness(tokens, brevity);
        this.pointers = new Pointers(tokens, mentions, understanding);
        this.called = new Called(tokens, terseness, understanding);
        this.others = new OtherWords(tokens, understanding);
        this.languages = mentions.stream()
                .filter(mention -> mention.concept().kind() == Kind.LANGUAGE && isSought(mention))
                .map(mention -> new Named(
                        mention, understanding.number(mention.concept().id())))
                .toList();
        this.clear = mentions.stream()
                .filter(mention -> !mention.concept().isImported())
                .mapToDouble(Mention::strength)
                .max()
                .orElse(0);
        this.grams = LineReading.grams(tokens);
        this.said = Arrays.stream(LineReading.terms(tokens)).boxed().collect(Collectors.toSet());
        this.substance = Wording.substance(tokens);
    }

    public static Aim of(Seeking ask, Understanding understanding) {
        List<Token> tokens = understanding.tokens(ask.text(), ask.language());
        return new Aim(tokens, understanding.mentions(tokens), understanding);
    }

    /** A blind, "persiana", is not Persian; and who says how their own Spanish is does not seek Spanish. */
    private boolean isSought(Mention language) {
        return language.named()
                && language.strength() >= SURELY
                && IntStream.range(1, tokens.size())
                        .filter(i -> language.places().contains(tokens.get(i).place()))
                        .noneMatch(i -> THEIR_OWN.contains(tokens.get(i - 1).folded()));
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Which concepts its words point to. */
    Pointers pointers() {
        return pointers;
    }

    /** What it is called by imported names. */
    Called called() {
        return called;
    }

    /** Other words for its words. */
    OtherWords others() {
        return others;
    }

    /** Languages it names: who is sought needs to know them. */
    List<Named> languages() {
        return languages;
    }

    /** How surely it says what it is about, 0 to 1. */
    double clear() {
        return clear;
    }

    /** By what to find those who may answer it. */
    public Clues clues(Commonness commonness) {
        return Clues.of(this, commonness);
    }

    /** Whether it has a word, by its hash. */
    boolean says(int term) {
        return said.contains(term);
    }

    /** How much each of its words is meant, 0 to 1: the less the more there are. */
    double brevity() {
        return brevity;
    }

    /** How much it is a name and no sentence, 0 to 1: a name has few words, and hardly any that only fill. */
    double terseness() {
        return terseness;
    }

    private static double terseness(List<Token> tokens, double brevity) {
        long telling = tokens.stream().filter(token -> !token.filler()).count();
        return brevity * Math.pow((double) telling / Math.max(1, tokens.size()), SENTENCE);
    }

    /** What a line would share that has all of its words. */
    double substance() {
        return substance;
    }

    int[] grams() {
        return grams;
    }
}
