package org.zwischenraum.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;

/** The concepts of life and work, and how texts are understood by them. Never changes, so any thread may use it. */
public final class Lexicon {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");

    private final Map<String, Concept> concepts;
    private final Reader reader;
    private final Phrases phrases;

    private Lexicon(Map<String, Concept> concepts) {
        this.concepts = concepts;
        this.reader = new Reader(words(concepts.values()));
        this.phrases = new Phrases(List.copyOf(concepts.values()), reader);
    }

    /** The one that comes with the program; reads it anew. */
    public static Lexicon shipped() {
        return of(ShippedFiles.concepts().toList());
    }

    /** Of two concepts with the same id the later counts. */
    public static Lexicon of(Collection<Concept> concepts) {
        Map<String, Concept> byId = new LinkedHashMap<>();
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        return new Lexicon(byId);
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** Reads with the words of this lexicon as parts of compounds. */
    public Reader reader() {
        return reader;
    }

    /** What the words of a text speak of, each concept once. */
    public List<Mention> mentions(List<Token> tokens) {
        return phrases.mentions(tokens);
    }

    /** Every folded word that a compound may be taken apart into. */
    private static Set<String> words(Collection<Concept> concepts) {
        Set<String> words = new HashSet<>();
        for (Concept concept : concepts) {
            concept.names().forEach((language, names) -> {
                if (language != Language.ES) names.forEach(name -> collect(name, words));
            });
            concept.sayings().getOrDefault(Language.DE, List.of()).forEach(saying -> collect(saying, words));
            concept.around().getOrDefault(Language.DE, List.of()).forEach(word -> collect(word, words));
        }
        return words;
    }

    private static void collect(String text, Set<String> words) {
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(Folding.fold(found.group()));
        }
    }
}
