package org.zwischenraum.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.lexicon.Association;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reading.Token;

/** How strongly each word of an ask points to each concept. For one thread. */
final class Pointers {
    /** How strongly an ask points to an imported concept that it names. */
    private static final double IMPORTED = 15;

    private final Map<Integer, float[]> byConcept = new HashMap<>();

    /** The same by the numbers of concepts: looked up for each concept of each line. */
    private final float[] @Nullable [] byNumber;

    private final double[] squares;
    private final double length;

    /** By the number of each concept how surely somebody speaks of it; empty but while they are looked at. */
    private final float[] surest;

    private final double best;

    Pointers(List<Token> tokens, List<Mention> mentions, Understanding understanding) {
        point(tokens.stream().map(understanding.lexicon()::association).toList());
        mentions.stream()
                .filter(mention -> mention.concept().isImported())
                .forEach(mention ->
                        byConcept.put(understanding.number(mention.concept().id()), shared(mention, tokens)));
        this.byNumber = new float[understanding.size()][];
        this.squares = new double[understanding.size()];
        byConcept.forEach((concept, weights) -> {
            byNumber[concept] = weights;
            squares[concept] = Math.pow(sum(weights), 2);
        });
        this.length = Math.sqrt(concepts().values().stream()
                .mapToDouble(strength -> Math.pow(strength, 4))
                .sum());
        this.surest = new float[understanding.size()];
        this.best = concepts().entrySet().stream()
                .filter(each -> LineReading.OFFERED.contains(
                        understanding.concept(each.getKey()).kind()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private void point(List<Association> associations) {
        for (int token = 0; token < associations.size(); token++) {
            Association association = associations.get(token);
            for (int i = 0; i < association.concepts().length; i++) {
                byConcept.computeIfAbsent(association.concepts()[i], _ -> new float[associations.size()])[token] =
                        association.weights()[i];
            }
        }
    }

    /** Imported concepts have names only: the words of a name share its weight. */
    private static float[] shared(Mention mention, List<Token> tokens) {
        float[] weights = new float[tokens.size()];
        double each =
                IMPORTED * mention.strength() / Math.max(1, mention.places().size());
        for (int token = 0; token < weights.length; token++) {
            weights[token] = mention.places().contains(tokens.get(token).place()) ? (float) each : 0;
        }
        return weights;
    }

    /** Of each token; empty when none points there. */
    Optional<float[]> to(int concept) {
        return Optional.ofNullable(byNumber[concept]);
    }

    /** Numbers of all concepts that some word points to, each with how strongly all words do. */
    Map<Integer, Double> concepts() {
        return byConcept.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> sum(each.getValue())));
    }

    static double sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) sum += weight;
        return sum;
    }

    /** To the trade or skill that the ask points to most, whether or not anybody here offers that. */
    double best() {
        return best;
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
}
