package org.zwischenraum.lexicon;

import java.util.List;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/** One way to speak of a concept, read. */
record Phrase(Sort sort, Language language, List<Token> tokens) {
    enum Sort {
        /** All its words together name the concept. */
        NAME(2),
        /** Some of its words, in whatever order, hint at it. */
        SAYING(1),
        /** A word of the scene. */
        AROUND(1),
        /** What somebody asks who needs it: too long to be recognised again, but its words belong together. */
        ASK(1);

        private final double weight;

        Sort(double weight) {
            this.weight = weight;
        }

        /** How much a word of it counts for the concept. */
        double weight() {
            return weight;
        }
    }

    /** Whether a word of it only fills the sentence; in a name each counts. */
    boolean isFiller(Token token) {
        return token.filler() && sort != Sort.NAME;
    }
}
