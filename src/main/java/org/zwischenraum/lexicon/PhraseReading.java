package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwischenraum.lexicon.Phrase.Sort;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;

/** Reads the names, sayings, words around and asks of a concept. */
final class PhraseReading {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");

    private PhraseReading() {}

    static List<Phrase> phrases(Concept concept, Reader reader) {
        List<Phrase> phrases = new ArrayList<>();
        read(Sort.NAME, concept.names(), reader, phrases);
        read(Sort.SAYING, concept.sayings(), reader, phrases);
        read(Sort.AROUND, concept.around(), reader, phrases);
        read(Sort.ASK, concept.asks(), reader, phrases);
        return phrases;
    }

    private static void read(Sort sort, Map<Language, List<String>> texts, Reader reader, Collection<Phrase> phrases) {
        for (Language language : Language.values())
            for (String text : texts.getOrDefault(language, List.of()))
                phrases.add(new Phrase(sort, language, reader.readAs(text, language)));
    }

    /** Every folded word that a compound may be taken apart into. */
    static Set<String> partsOfCompounds(Concept concept) {
        Set<String> words = new HashSet<>();
        concept.names().forEach((language, names) -> {
            if (language != Language.ES) names.forEach(name -> collect(name, words));
        });
        concept.sayings().getOrDefault(Language.DE, List.of()).forEach(saying -> collect(saying, words));
        concept.around().getOrDefault(Language.DE, List.of()).forEach(word -> collect(word, words));
        return words;
    }

    private static void collect(String text, Set<String> words) {
        Matcher found = WORD.matcher(text);
        while (found.find()) words.add(Folding.fold(found.group()));
    }
}
