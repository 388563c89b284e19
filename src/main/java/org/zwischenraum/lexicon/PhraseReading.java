package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Phrase.Sort;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/** Turns the names, sayings and words around a concept into phrases. */
final class PhraseReading {
    private PhraseReading() {}

    static Stream<Phrase> phrases(int number, Concept concept, Reader reader) {
        return Stream.of(
                        read(number, Sort.NAME, concept.names(), reader),
                        read(number, Sort.SAYING, concept.sayings(), reader),
                        read(number, Sort.AROUND, concept.around(), reader),
                        read(number, Sort.ASK, concept.asks(), reader))
                .flatMap(phrases -> phrases)
                .filter(phrase -> !phrase.words().isEmpty());
    }

    private static Stream<Phrase> read(int concept, Sort sort, Map<Language, List<String>> texts, Reader reader) {
        return texts.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(text -> read(concept, sort, reader.readAs(text, each.getKey()), each.getKey())));
    }

    private static Phrase read(int concept, Sort sort, List<Token> tokens, Language language) {
        List<String> words = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        int fillers = 0;
        for (Token token : tokens) {
            if (token.filler() && sort != Sort.NAME) {
                fillers++;
            } else if (token.parts().isEmpty()) {
                words.addAll(token.keys());
                forms.addAll(token.forms());
            } else {
                words.addAll(token.parts());
                forms.addAll(token.partForms());
            }
        }
        return new Phrase(concept, sort, language, words, forms, fillers);
    }
}
