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
        NAME,
        /** Some of its words, in whatever order, hint at it. */
        SAYING,
        /** A word of the scene. */
        AROUND
    }

    Phrase {
        words = List.copyOf(words);
        forms = List.copyOf(forms);
    }
}
