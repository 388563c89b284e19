package org.zwischenraum.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/** The concepts of life and work, and how texts are understood by them. Never changes, so any thread may use it. */
public final class Lexicon {
    private final Map<String, Concept> concepts;
    private final Reader reader;
    private final Phrases phrases;
    private final Names names;
    private final Glossary glossary;

    private Lexicon(Collection<Concept> all) {
        Map<Boolean, List<Concept>> imported = all.stream().collect(Collectors.partitioningBy(Concept::isImported));
        List<Concept> own = imported.getOrDefault(false, List.of());
        List<Concept> more = imported.getOrDefault(true, List.of());
        this.concepts = new LinkedHashMap<>();
        Stream.concat(own.stream(), more.stream()).forEach(concept -> concepts.put(concept.id(), concept));
        Compiled compiled = Compiled.shipped();
        this.reader = new Reader(all.stream()
                .flatMap(concept -> compiled.partsOfCompounds(concept).stream())
                .collect(Collectors.toSet()));
        this.phrases = new Phrases(own, compiled.phrases(own, reader));
        List<Label> labels = Label.of(more, reader);
        this.names = new Names(labels, labels.isEmpty() ? Map.of() : SameName.owners(labels, Label.of(own, reader)));
        this.glossary = Glossary.of(labels);
        reader.forget();
    }

    /** The one that comes with the program, made anew. */
    public static Lexicon shipped() {
        return of(LexiconFile.shipped());
    }

    /** Of two concepts with the same id the later counts. */
    public static Lexicon of(Collection<Concept> concepts) {
        Map<String, Concept> byId = new LinkedHashMap<>();
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        return new Lexicon(byId.values());
    }

    /** The imported ones last. */
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
        Map<String, Mention> surest = new LinkedHashMap<>();
        Stream.concat(phrases.mentions(tokens).stream(), imported(tokens).stream())
                .forEach(mention -> surest.merge(mention.concept().id(), mention, Mention::surer));
        return surest.values().stream()
                .sorted(Comparator.comparingDouble((Mention mention) -> -mention.strength()))
                .toList();
    }

    /** What a short text is a name of, or written like, by the names that were imported. */
    public List<Mention> imported(List<Token> tokens) {
        return names.mentions(tokens);
    }

    /**
     * Other words for the same.
     *
     * @param word its key
     * @param language of the word; empty when it may be any
     */
    public List<Gloss> glosses(String word, Optional<Language> language) {
        return glossary.find(word, language);
    }

    /** Whether a word, given by its key, points to a concept or stands in names of one. */
    public boolean knows(String word) {
        return phrases.know(word) || !glossary.find(word, Optional.empty()).isEmpty();
    }

    /** What a word makes one think of, whatever the text is about. */
    public Association association(Token token) {
        return phrases.association(token);
    }
}
