package org.zwischenraum.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.reading.Token;

/** Other words for the words of an ask: what names of an imported concept have in common, and what dictionaries give. */
final class OtherWords {
    private final Map<String, List<Gloss>> glosses = new HashMap<>();
    private final Map<String, List<Gloss>> bridges = new HashMap<>();

    OtherWords(List<Token> tokens, Understanding understanding) {
        for (Token token : tokens) {
            bridge(token, understanding);
            token.terms()
                    .forEach(term -> glosses.put(term, understanding.lexicon().glosses(term, token.language())));
        }
    }

    /** A compound is bridged as a whole, and by its parts. */
    private void bridge(Token token, Understanding understanding) {
        if (token.filler()) return;
        Stream.concat(token.keys().stream(), token.terms().stream())
                .forEach(word -> bridges.computeIfAbsent(word, key -> understanding.bridges(key, token.language())));
    }

    /** From names of the same concept. */
    List<Gloss> glosses(String term) {
        return glosses.getOrDefault(term, List.of());
    }

    /** From a dictionary, for a word or a part of one. */
    List<Gloss> bridges(String key) {
        return bridges.getOrDefault(key, List.of());
    }
}
