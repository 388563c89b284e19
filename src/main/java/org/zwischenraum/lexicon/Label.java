package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/**
 * One name of an imported concept, read.
 *
 * @param first whether it is the preferred one of its language
 * @param words keys of its words, each once
 * @param folded its words as they are compared letter by letter
 */
record Label(Concept concept, Language language, boolean first, List<String> words, List<String> folded) {
    static List<Label> of(List<Concept> concepts, Reader reader) {
        List<Label> labels = new ArrayList<>();
        for (Concept concept : concepts) {
            concept.names().forEach((language, names) -> {
                for (int i = 0; i < names.size(); i++) {
                    labels.add(of(concept, language, i == 0, reader.readAs(names.get(i), language)));
                }
            });
        }
        return labels;
    }

    private static Label of(Concept concept, Language language, boolean first, List<Token> tokens) {
        return new Label(
                concept,
                language,
                first,
                List.copyOf(words(tokens)),
                telling(tokens).map(Token::folded).toList());
    }

    static Set<String> words(List<Token> tokens) {
        Set<String> words = new LinkedHashSet<>();
        telling(tokens).forEach(token -> words.addAll(token.terms()));
        return words;
    }

    static Stream<Token> telling(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.filler());
    }
}
