package org.zwischenraum.matching;

import java.util.List;

/**
 * One matter the ask speaks of.
 *
 * @param places where the ask says it, in the order of the text
 * @param named whether it is written like a noun or name, with a capital inside the sentence
 * @param late whether it only stands in the details, below a first line that says something
 */
record Need(Word word, List<Span> places, boolean named, boolean late) {
    /** Whether it may carry a proposal at all; "Projekt", "Erfahrung" and the like may not. */
    boolean isSpecific() {
        return !Fillers.builtIn().isFaint(word.folded());
    }

    boolean isInATable() {
        return !word.concepts().isEmpty();
    }

    /** Whether it only says what to do with something else: repair, lend, learn. */
    boolean isAction() {
        return isInATable() && word.concepts().stream().allMatch(concept -> concept.role() == Concept.Role.ACTION);
    }

    boolean isLanguage() {
        return word.concepts().stream().anyMatch(Concept::isLanguage);
    }
}
