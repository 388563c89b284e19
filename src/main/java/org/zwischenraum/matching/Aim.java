package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.lexicon.Association;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reading.Token;

/** An ask as it is held against people's lines: which concepts its words point to, and how strongly. For one thread. */
public final class Aim {
    /** A language the ask names, and the number of its concept. */
    record Named(Mention mention, int concept) {
        String code() {
            return mention.concept().languageCode();
        }
    }

    private static final Set<String> THEIR_OWN = Set.of("mein", "my", "mi");
    private static final double SURELY = .7;

    /** How strongly an ask points to an imported concept that it names. */
    private static final double IMPORTED = 15;

    private final List<Token> tokens;
    private final Map<Integer, float[]> pointers;
    private final double[] squares;

    /** By the number of each concept how surely somebody speaks of it; empty but while they are looked at. */
    private final float[] surest;

    private final double length;

    /** The same by the numbers of concepts: looked up for each concept of each line. */
    private final float[] @Nullable [] byNumber;

    private final double best;
    private final List<Named> languages;
    private final Map<String, List<Gloss>> glosses = new HashMap<>();
    private final Map<String, List<Gloss>> bridges = new HashMap<>();
    private final int[] grams;
    private final double clear;
    private final Set<Integer> said;
    private final double brevity;
    private final double substance;

    private Aim(
            List<Token> tokens, List<Association> associations, List<Mention> mentions, Understanding understanding) {
        this.tokens = tokens;
        this.pointers = pointers(associations);
        mentions.stream()
                .filter(mention -> mention.concept().isImported())
                .forEach(mention -> point(mention, understanding));
        this.byNumber = new float
                [1
                        + pointers.keySet().stream()
                                .mapToInt(concept -> concept)
                                .max()
                                .orElse(-1)][];
        pointers.forEach((concept, weights) -> byNumber[concept] = weights);
        this.surest = new float[understanding.size()];
        this.squares = new double[understanding.size()];
        pointers.forEach((concept, weights) -> squares[concept] = Math.pow(sum(weights), 2));
        this.length = Math.sqrt(Arrays.stream(squares).map(one -> one * one).sum());
        this.best = pointers.entrySet().stream()
                .filter(each -> LineReading.OFFERED.contains(
                        understanding.concept(each.getKey()).kind()))
                .mapToDouble(each -> sum(each.getValue()))
                .max()
                .orElse(0);
        this.languages = mentions.stream()
                .filter(mention -> mention.concept().kind() == Kind.LANGUAGE && isSought(mention))
                .map(mention -> new Named(
                        mention, understanding.number(mention.concept().id())))
                .toList();
        this.grams = LineReading.grams(tokens);
        this.clear = mentions.stream()
                .filter(mention -> !mention.concept().isImported())
                .mapToDouble(Mention::strength)
                .max()
                .orElse(0);
        this.said = Arrays.stream(LineReading.terms(tokens)).boxed().collect(Collectors.toSet());
        this.brevity = Wording.brevity(tokens);
        this.substance = Wording.substance(tokens);
        for (Token token : tokens) {
            bridge(token, understanding);
            token.terms()
                    .forEach(term -> glosses.put(term, understanding.lexicon().glosses(term, token.language())));
        }
    }

    public static Aim of(Seeking ask, Understanding understanding) {
        List<Token> tokens = understanding.tokens(ask.text(), ask.language());
        return new Aim(
                tokens,
                tokens.stream().map(understanding.lexicon()::association).toList(),
                understanding.mentions(tokens),
                understanding);
    }

    /** A compound is bridged as a whole, and by its parts. */
    private void bridge(Token token, Understanding understanding) {
        if (token.filler()) return;
        Stream.concat(token.keys().stream(), token.terms().stream())
                .forEach(word -> bridges.computeIfAbsent(word, key -> understanding.bridges(key, token.language())));
    }

    private static Map<Integer, float[]> pointers(List<Association> associations) {
        Map<Integer, float[]> pointers = new HashMap<>();
        for (int token = 0; token < associations.size(); token++) {
            Association association = associations.get(token);
            for (int i = 0; i < association.concepts().length; i++) {
                pointers.computeIfAbsent(association.concepts()[i], _ -> new float[associations.size()])[token] =
                        association.weights()[i];
            }
        }
        return pointers;
    }

    /** Imported concepts have names only: the words of a name share its weight. */
    private void point(Mention mention, Understanding understanding) {
        float[] weights = new float[tokens.size()];
        double each =
                IMPORTED * mention.strength() / Math.max(1, mention.places().size());
        for (int token = 0; token < weights.length; token++) {
            weights[token] = mention.places().contains(tokens.get(token).place()) ? (float) each : 0;
        }
        pointers.put(understanding.number(mention.concept().id()), weights);
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

    /** How strongly each token points to a concept; empty when none does. */
    Optional<float[]> pointers(int concept) {
        return concept < byNumber.length ? Optional.ofNullable(byNumber[concept]) : Optional.empty();
    }

    /** Numbers of all concepts that some word points to, each with how strongly the ask does: for looking candidates up. */
    Map<Integer, Double> concepts() {
        return pointers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> sum(each.getValue())));
    }

    static double sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) sum += weight;
        return sum;
    }

    /**
     * How alike everything that the ask points to is to everything that somebody speaks of, 0 to 1: the cosine of the squared
     * pointers and the strengths to the power of 1.5, since what somebody surely speaks of says more about them than hints.
     */
    double likeness(Collection<Gist> lines) {
        for (Gist line : lines) {
            for (int i = 0; i < line.concepts().length; i++)
                surest[line.concepts()[i]] = Math.max(surest[line.concepts()[i]], line.strengths()[i]);
        }
        double dot = 0;
        double square = 0;
        for (Gist line : lines) {
            for (int concept : line.concepts()) {
                double strength = surest[concept] * Math.sqrt(surest[concept]);
                surest[concept] = 0;
                dot += strength * squares[concept];
                square += strength * strength;
            }
        }
        return dot == 0 ? 0 : dot / (length * Math.sqrt(square));
    }

    /** How strongly it points to the trade or skill that it points to most, whether or not anybody here offers that. */
    double best() {
        return best;
    }

    /** How surely it says what it is about, 0 to 1. */
    double clear() {
        return clear;
    }

    /** Languages it names: who is sought needs to know them. */
    List<Named> languages() {
        return languages;
    }

    /** By what to find those who may answer it. */
    public Clues clues(Commonness commonness) {
        return Clues.of(this, commonness);
    }

    /** Other words for a word of the ask. */
    List<Gloss> glosses(String term) {
        return glosses.getOrDefault(term, List.of());
    }

    /** Words that a dictionary gives for a word of the ask, or for a part of one. */
    List<Gloss> bridges(String key) {
        return bridges.getOrDefault(key, List.of());
    }

    /** Whether it has a word, by its hash. */
    boolean says(int term) {
        return said.contains(term);
    }

    /** How much each of its words is meant, 0 to 1: the less the more there are. */
    double brevity() {
        return brevity;
    }

    /** What a line would share that has all of its words. */
    double substance() {
        return substance;
    }

    int[] grams() {
        return grams;
    }
}
