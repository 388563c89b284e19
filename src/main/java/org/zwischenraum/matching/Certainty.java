package org.zwischenraum.matching;

/**
 * How sure it is that somebody can help. Whoever says clearly what they need is not helped by what is only near it; of a story
 * less need be theirs. The weights of this logistic regression are learned from everyday asks by {@code bench certainty}.
 *
 * @param answers how much of what the ask points to most is theirs, 0 to 1
 * @param clear how surely the ask says what it is about, 0 to 1
 * @param alike how alike all that the ask points to is to all that they speak of, 0 to 1
 */
public record Certainty(double answers, double clear, double alike) {
    private static final double ANSWERS = 5.06;
    private static final double CLEAR = 2.79;
    private static final double ALIKE = 4.71;
    private static final double BASE = -2.76;

    /** The chance that they can, 0 to 1, if as many asks had nobody as had somebody. */
    public double chance() {
        return 1 / (1 + Math.exp(-(ANSWERS * answers - CLEAR * clear + ALIKE * alike + BASE)));
    }
}
