package org.zwischenraum.lexicon;

import java.util.List;
import org.zwischenraum.text.Language;

/**
 * One way to speak of a concept.
 *
 * @param concept number of the concept
 * @param words keys of its words, in its language
 * @param forms of the same words, see {@link org.zwischenraum.reading.Token#forms}
 * @param fillers how many words more it has that say nothing by themselves; a name counts them as words
 */
record Phrase(int concept, Sort sort, Language language, List<String> words, List<String> forms, int fillers) {
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

    Phrase {
        words = List.copyOf(words);
        forms = List.copyOf(forms);
    }
}
