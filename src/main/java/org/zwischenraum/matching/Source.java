package org.zwischenraum.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Mention;

/**
 * One matter the ask speaks of, and by what it is answered: by the same, by who helps with it, and a little by what is near.
 *
 * @param answers numbers of concepts with how well each would answer, 0 to 1
 */
record Source(Mention mention, Map<Integer, Double> answers) {
    /** Who lends tools need not have a tent. */
    private static final double HELPS_WITH_A_THING = .5;

    private static final double NEXT_BEST_HELPER = .1;
    private static final double NEAR_THE_HELPER = .35;
    private static final double WIDER = .4;
    private static final double NEAR = .3;

    static Source of(Mention mention, Understanding understanding) {
        Map<Integer, Double> answers = new HashMap<>();
        Concept concept = mention.concept();
        put(understanding, concept.id(), 1, answers);
        double helps = concept.kind() == Kind.THING ? HELPS_WITH_A_THING : 1;
        for (String helper : concept.helpedBy()) {
            put(understanding, helper, helps, answers);
            around(understanding, helper, helps * NEAR_THE_HELPER, answers);
            helps *= 1 - NEXT_BEST_HELPER;
        }
        putAll(understanding, concept.broader(), WIDER, answers);
        putAll(understanding, concept.near(), NEAR, answers);
        return new Source(mention, Map.copyOf(answers));
    }

    private static void around(
            Understanding understanding, String helper, double weight, Map<Integer, Double> answers) {
        understanding.lexicon().find(helper).ifPresent(concept -> {
            putAll(understanding, concept.broader(), weight, answers);
            putAll(understanding, concept.near(), weight, answers);
        });
    }

    private static void putAll(
            Understanding understanding, List<String> ids, double weight, Map<Integer, Double> answers) {
        ids.forEach(id -> put(understanding, id, weight, answers));
    }

    private static void put(Understanding understanding, String id, double weight, Map<Integer, Double> answers) {
        answers.merge(understanding.number(id), weight, Math::max);
    }
}
