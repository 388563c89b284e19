package org.zwischenraum.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.reading.Token;

/**
 * By what people are found who may answer an ask, and about how much each clue would add to what a line is worth. An estimate,
 * so that few have to be judged; {@link Matchmaker} judges them.
 *
 * @param concepts numbers of concepts
 * @param terms hashes of words
 * @param grams hashes of groups of letters; empty where they would be chance
 */
public record Clues(Map<Integer, Double> concepts, Map<Integer, Double> terms, Map<Integer, Double> grams) {
    private static final int MOST_CONCEPTS = 96;

    /** What the ask points to more faintly than this part of what it points to most finds too many. */
    private static final double LEAST = .2;

    static Clues of(Aim aim, Commonness commonness) {
        return new Clues(concepts(aim), terms(aim, commonness), grams(aim, commonness));
    }

    /** Those to which the ask points most. */
    private static Map<Integer, Double> concepts(Aim aim) {
        Map<Integer, Double> worths = new HashMap<>(aim.pointers().concepts());
        aim.called().worths().forEach((concept, worth) -> worths.merge(concept, worth, Double::sum));
        return worths.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST * aim.pointers().best())
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(MOST_CONCEPTS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Integer, Double> terms(Aim aim, Commonness commonness) {
        Map<Integer, Double> worths = new HashMap<>();
        double weight = Wording.UNIT * aim.brevity();
        for (Token token : aim.tokens()) {
            for (String term : token.filler() ? List.<String>of() : token.terms()) {
                int hash = term.hashCode();
                double worth = weight * token.substance();
                worths.merge(hash, worth * commonness.ofTerm(hash), Math::max);
                aim.others().glosses(term).forEach(gloss -> gloss(gloss, worth, commonness, worths));
                aim.others().bridges(term).forEach(gloss -> gloss(gloss, worth, commonness, worths));
            }
            for (String key : token.parts().isEmpty() ? List.<String>of() : token.keys()) {
                double worth = weight * token.substance() * token.parts().size();
                aim.others().bridges(key).forEach(gloss -> gloss(gloss, worth, commonness, worths));
            }
        }
        return worths;
    }

    private static void gloss(Gloss gloss, double worth, Commonness commonness, Map<Integer, Double> worths) {
        int hash = gloss.word().hashCode();
        worths.merge(hash, worth * Wording.GLOSS * gloss.weight() * commonness.ofTerm(hash), Math::max);
    }

    private static Map<Integer, Double> grams(Aim aim, Commonness commonness) {
        Map<Integer, Double> worths = new HashMap<>();
        double weight = Wording.UNIT * Wording.weightOfGrams(aim);
        if (weight > 0) for (int gram : aim.grams()) worths.put(gram, weight * commonness.ofGram(gram));
        return worths;
    }
}
