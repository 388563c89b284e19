package org.zwischenraum.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.reading.Token;

/**
 * What an ask of few words is called by names that were imported: a title or a skill is looked up there, by whatever language it
 * is written in. It moves people in the order; how surely somebody can help is told by what words point to.
 */
final class Called {
    /** What it is worth when ask and line are both a name of the same. */
    private static final double NAMED = 160;

    /** What is only written like a name often is another one. */
    private static final double STEEPNESS = 1.3;

    private final Map<Integer, Double> worths = new HashMap<>();

    /** @param terseness how much the ask is a name and no sentence, 0 to 1 */
    Called(List<Token> ask, double terseness, Understanding understanding) {
        understanding.lexicon().imported(ask).forEach(mention -> {
            double alike = Math.pow(mention.strength(), STEEPNESS);
            worths.merge(understanding.number(mention.concept().id()), NAMED * terseness * alike, Math::max);
        });
    }

    /** By the numbers of concepts. */
    Map<Integer, Double> worths() {
        return worths;
    }

    /** What the one concept of a line is worth that is worth most. */
    double by(Gist line) {
        double best = 0;
        for (Map.Entry<Integer, Double> each : worths.entrySet())
            best = Math.max(best, each.getValue() * line.strength(each.getKey()));
        return best;
    }
}
