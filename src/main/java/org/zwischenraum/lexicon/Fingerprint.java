package org.zwischenraum.lexicon;

import java.util.List;
import java.util.Map;
import org.zwischenraum.text.Language;

/** A number that stays the same as long as the words of a concept do, in each run of the program. */
final class Fingerprint {
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static long of(Concept concept) {
        long print = concept.id().hashCode();
        for (Map<Language, List<String>> words :
                List.of(concept.names(), concept.sayings(), concept.around(), concept.asks()))
            for (Language language : Language.values())
                print = print * PRIME + of(words.getOrDefault(language, List.of()));
        return print;
    }

    private static long of(List<String> words) {
        long print = words.size();
        for (String word : words) print = print * PRIME + word.hashCode();
        return print;
    }
}
