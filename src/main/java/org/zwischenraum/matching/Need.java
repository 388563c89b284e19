package org.zwischenraum.matching;

import java.util.List;

/**
 * One matter the ask speaks of.
 *
 * @param places where the ask says it
 * @param named whether it is written like a noun or name, with a capital inside the sentence
 */
record Need(Word word, List<Span> places, boolean named, double weight) {
    /** Whether it may carry a proposal at all; "Projekt", "Erfahrung" and the like may not. */
    boolean isSpecific() {
        return !Fillers.builtIn().isFaint(word.folded());
    }

    /** Whether it only says what to do with something else: repair, lend, learn. */
    boolean isAction() {
        return !word.concepts().isEmpty() && word.concepts().stream().allMatch(c -> c.role() == Concept.Role.ACTION);
    }

    boolean isInATable() {
        return !word.concepts().isEmpty();
    }

    Need weighing(double newWeight) {
        return new Need(word, List.copyOf(places), named, newWeight);
    }
}
