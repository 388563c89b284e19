package org.zwischenraum.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.lexicon.Gloss;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.reading.Token;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.sentences.Sentences;
import org.zwischenraum.text.Language;

/**
 * Understands what people wrote by a lexicon. Keeps the gist of lines it has read, since they change seldom and are looked at
 * for each ask. Any thread may use it; made once for a lexicon, since that takes seconds.
 */
public final class Understanding implements Naming {
    /** In bytes, roughly. */
    private static final int MOST_KEPT = 24_000_000;

    private final Lexicon lexicon;
    private final Bridges bridges;
    private final Optional<Language> usual;
    private final Optional<Sentences> sentences;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Concept> concepts;
    private final Cache<String, Gist> known =
            Caffeine.newBuilder().maximumWeight(MOST_KEPT).weigher(Gist::weight).build();

    private volatile @Nullable String fingerprint;

    private Understanding(Lexicon lexicon, Bridges bridges, Optional<Language> usual, Optional<Sentences> sentences) {
        this.lexicon = lexicon;
        this.bridges = bridges;
        this.usual = usual;
        this.sentences = sentences;
        this.concepts = List.copyOf(lexicon.concepts());
        IntStream.range(0, concepts.size())
                .forEach(i -> numbers.put(concepts.get(i).id(), i));
    }

    /** By a lexicon, of texts in any language, and by the model of sentences that is installed, if there is one. */
    public static Understanding of(Lexicon lexicon) {
        return new Understanding(
                lexicon, new Bridges(Dictionary.NONE, lexicon), Optional.empty(), Sentences.installed());
    }

    /** By the lexicon that comes with the program; read when first needed, and once. */
    public static Understanding shipped() {
        return Shipped.understanding();
    }

    /**
     * The same by people who usually write one language.
     *
     * @param usual what to take a text for that does not show its language
     */
    public Understanding usually(Language usual) {
        return new Understanding(lexicon, bridges, Optional.of(usual), sentences);
    }

    /** The same by another model of sentences, or by none. */
    public Understanding by(Optional<Sentences> sentences) {
        return new Understanding(lexicon, bridges, usual, sentences);
    }

    /** The same with a dictionary beside the lexicon, for words of asks; lines are read as before. */
    public Understanding with(Dictionary dictionary) {
        return dictionary == Dictionary.NONE
                ? this
                : new Understanding(lexicon, new Bridges(dictionary, lexicon), usual, sentences);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** What a text speaks of, the surest first. */
    public List<Mention> heard(String text) {
        return mentions(tokens(text));
    }

    @Override
    public Optional<String> name(String concept, Language language) {
        return lexicon.find(concept).map(found -> found.name(language));
    }

    /** How many concepts there are. */
    int size() {
        return concepts.size();
    }

    /** What the model of sentences adds. */
    Optional<Nearness> nearness() {
        return sentences.map(model -> new Nearness(this, model));
    }

    Concept concept(int number) {
        return concepts.get(number);
    }

    /** The number of a concept, or -1 when a link names one that is not there. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** Words that a dictionary gives for one, by its key. */
    List<Gloss> bridges(String key, Optional<Language> language) {
        return bridges.of(key, language);
    }

    List<Token> tokens(String text) {
        return tokens(text, Optional.empty());
    }

    List<Token> tokens(String text, Optional<Language> language) {
        return lexicon.reader().read(text, language.or(() -> usual));
    }

    List<Mention> mentions(List<Token> tokens) {
        return lexicon.mentions(tokens);
    }

    Gist gist(String line) {
        return known.get(line, this::read);
    }

    /** Differs when the lexicon does, or the way in which texts are read: what was made by another is to be made anew. */
    public String fingerprint() {
        String known = fingerprint;
        if (known != null) return known;
        String made = Fingerprint.of(this);
        fingerprint = made;
        return made;
    }

    /** What a line says, read anew each time. */
    public Gist read(String line) {
        return new LineReading(this).gist(tokens(line));
    }
}
