package org.zwischenraum.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.zwischenraum.matching.Certainty;

/**
 * Learns by logistic regression, both kinds of asks counting alike, whether an ask has a helper from how surely the first person
 * found can help. By gradient descent with a little ridge: there are four numbers to find.
 */
final class CertaintyModel {
    private static final int STEPS = 20_000;
    private static final double RATE = .5;
    private static final double RIDGE = .002;
    private static final int FOLDS = 5;

    /** Somebody's certainty, and whether anybody fits the ask. */
    record Example(Certainty certainty, boolean fits) {}

    private double answers;
    private double clear;
    private double alike;
    private double base;

    CertaintyModel(List<Example> examples) {
        double fitting = examples.stream().filter(Example::fits).count();
        for (int step = 0; step < STEPS; step++) descend(examples, .5 / fitting, .5 / (examples.size() - fitting));
    }

    private void descend(List<Example> examples, double fitting, double others) {
        double toAnswers = RIDGE * answers;
        double toClear = RIDGE * clear;
        double toAlike = RIDGE * alike;
        double toBase = 0;
        for (Example one : examples) {
            double error = (chance(one.certainty()) - (one.fits() ? 1 : 0)) * (one.fits() ? fitting : others);
            toAnswers += error * one.certainty().answers();
            toClear += error * one.certainty().clear();
            toAlike += error * one.certainty().alike();
            toBase += error;
        }
        answers -= RATE * toAnswers;
        clear -= RATE * toClear;
        alike -= RATE * toAlike;
        base -= RATE * toBase;
    }

    double chance(Certainty one) {
        return 1 / (1 + Math.exp(-(answers * one.answers() + clear * one.clear() + alike * one.alike() + base)));
    }

    double answers() {
        return answers;
    }

    double clear() {
        return clear;
    }

    double alike() {
        return alike;
    }

    double base() {
        return base;
    }

    /** The chances that models give which did not see the example: in its place, each of five parts left out once. */
    static double[] heldOut(List<Example> examples, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        double[] chances = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            CertaintyModel model = new CertaintyModel(IntStream.range(0, order.size())
                    .filter(i -> i % FOLDS != left)
                    .mapToObj(i -> examples.get(order.get(i)))
                    .toList());
            for (int i = fold; i < order.size(); i += FOLDS)
                chances[order.get(i)] = model.chance(examples.get(order.get(i)).certainty());
        }
        return chances;
    }
}
