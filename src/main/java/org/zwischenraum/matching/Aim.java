package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reading.Token;

/** An ask as it is held against people's lines. */
public final class Aim {
    /** An answer to the source with this number. */
    record Answer(int source, double weight) {}

    /** An ask of which hardly anything is understood is not answered by as little. */
    private static final double LEAST_POTENTIAL = .2;

    private static final int SHORTEST_NAME = 4;

    /** Of what is heard fainter, one cannot say that the lexicon knows it. */
    private static final double KNOWN = .3;

    private static final int MOST_SOURCES = 48;

    private final List<Token> tokens;
    private final List<Source> sources;
    private final Map<Integer, List<Answer>> answers = new HashMap<>();
    private final Map<String, List<Gloss>> glosses = new HashMap<>();
    private final int[] grams;
    private final int[] unknown;

    private Aim(List<Token> tokens, List<Mention> mentions, Understanding understanding) {
        this.tokens = tokens;
        this.sources = mentions.stream()
                .limit(MOST_SOURCES)
                .map(mention -> Source.of(mention, understanding))
                .toList();
        this.grams = Understanding.grams(tokens);
        this.unknown = findUnknown();
        for (Token token : tokens) {
            token.terms()
                    .forEach(term -> glosses.put(term, understanding.lexicon().glosses(term, token.language())));
        }
        for (int i = 0; i < sources.size(); i++) {
            int source = i;
            sources.get(i)
                    .answers()
                    .forEach((concept, weight) -> answers.computeIfAbsent(concept, _ -> new ArrayList<>())
                            .add(new Answer(source, weight)));
        }
    }

    public static Aim of(Seeking ask, Understanding understanding) {
        List<Token> tokens = understanding.tokens(ask.text(), ask.language());
        return new Aim(tokens, understanding.mentions(tokens), understanding);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Source> sources() {
        return sources;
    }

    /** What somebody would be worth who answered all of it. */
    double potential() {
        double potential = 0;
        for (int i = 0; i < Math.min(LineFit.IN_FULL, sources.size()); i++) {
            potential += sources.get(i).mention().strength() * Math.pow(LineFit.NEXT, i);
        }
        return Math.max(LEAST_POTENTIAL, potential);
    }

    /** What a concept would answer. */
    List<Answer> answers(int concept) {
        return answers.getOrDefault(concept, List.of());
    }

    /** By what to find those who may answer it. */
    public Clues clues(Commonness commonness) {
        return Clues.of(this, commonness);
    }

    /** Numbers of all concepts that answer any of it. */
    Set<Integer> answered() {
        return answers.keySet();
    }

    /** Other words for a word of the ask. */
    List<Gloss> glosses(String term) {
        return glosses.getOrDefault(term, List.of());
    }

    int[] grams() {
        return grams;
    }

    /** Hashes of words that say something and of which the lexicon knows hardly anything: names, rare things. */
    int[] unknown() {
        return unknown;
    }

    private int[] findUnknown() {
        return tokens.stream()
                .filter(token -> token.substance() == 1 && token.folded().length() >= SHORTEST_NAME)
                .filter(token -> sources.stream().noneMatch(source -> explains(source, token)))
                .flatMap(token -> token.terms().stream())
                .mapToInt(String::hashCode)
                .toArray();
    }

    private static boolean explains(Source source, Token token) {
        return source.mention().strength() >= KNOWN && source.mention().places().contains(token.place());
    }
}
