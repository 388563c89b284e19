package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    static Clues of(Aim aim, Commonness commonness) {
        return new Clues(concepts(aim, commonness), terms(aim, commonness), grams(aim, commonness));
    }

    /** What a line would be worth that speaks of a concept and of nothing else. */
    private static Map<Integer, Double> concepts(Aim aim, Commonness commonness) {
        Map<Integer, Double> worths = new HashMap<>();
        aim.answered().forEach(concept -> {
            double worth = LineFit.sum(worths(concept, aim)) * commonness.ofConcept(concept);
            if (worth > 0) worths.put(concept, worth);
        });
        return worths;
    }

    private static List<Double> worths(int concept, Aim aim) {
        List<Double> worths = new ArrayList<>();
        aim.answers(concept).forEach(answer -> worths.add(answer.weight() * LineFit.importance(answer.source(), aim)));
        worths.sort(Collections.reverseOrder());
        return worths;
    }

    private static Map<Integer, Double> terms(Aim aim, Commonness commonness) {
        Map<Integer, Double> worths = new HashMap<>();
        double weight = Wording.weight(aim);
        for (Token token : aim.tokens()) {
            for (String term : token.filler() ? List.<String>of() : token.terms()) {
                int hash = term.hashCode();
                double worth = weight * token.substance();
                worths.merge(hash, worth * commonness.ofTerm(hash), Math::max);
                aim.glosses(term).forEach(gloss -> gloss(gloss, worth, commonness, worths));
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
        double weight = Wording.weightOfGrams(aim);
        if (weight > 0) for (int gram : aim.grams()) worths.put(gram, weight * commonness.ofGram(gram));
        return worths;
    }
}
