package org.zwischenraum.lexicon;

import java.util.List;
import org.zwischenraum.text.Language;

/** What words mean, told by other words: from elsewhere, and never part of a lexicon. Any thread may ask. */
@FunctionalInterface
public interface Dictionary {
    /** Knows no word. */
    Dictionary NONE = (key, language) -> List.of();

    /**
     * One meaning of a word.
     *
     * @param ways to say it, each a word or a few
     */
    record Meaning(Language language, List<String> ways) {
        public Meaning {
            ways = List.copyOf(ways);
        }
    }

    /**
     * All meanings of a word; none when it is not known, or has so many that they say nothing.
     *
     * @param key of the word, see {@link org.zwischenraum.reading.Reader#key}
     */
    List<Meaning> meanings(String key, Language language);
}
