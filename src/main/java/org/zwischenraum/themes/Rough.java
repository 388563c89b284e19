package org.zwischenraum.themes;

import java.util.List;

/**
 * How many people, roughly.
 *
 * @param atLeast one of the steps; 0 for fewer than three, of whom nothing is said
 */
record Rough(int atLeast) {
    private static final List<Integer> STEPS = List.of(0, 3, 5, 10, 20, 50, 100);

    static Rough of(long people) {
        return new Rough(STEPS.stream()
                .filter(step -> step <= people)
                .reduce((_, higher) -> higher)
                .orElse(0));
    }

    boolean isShown() {
        return atLeast > 0;
    }
}
