package org.zwischenraum.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/**
 * What {@link LexiconCompiler} read of the shipped concepts when the program was built, since reading half a million words takes long.
 * A concept that is not the same any more, or was never there, is read as it is.
 */
final class Compiled {
    static final String FILE = "compiled.bin";

    /** Phrases of the lexicon stand in no text. */
    static final Span NOWHERE = new Span(0, 1);

    private static final Language[] LANGUAGES = Language.values();
    private static final Phrase.Sort[] SORTS = Phrase.Sort.values();

    /** Where its words and phrases stand. */
    private record Block(int words, int phrases) {}

    private final ByteBuffer bytes;
    private final String[] strings;
    private final Token[] tokens;
    private final Map<Long, Block> blocks = new HashMap<>();
    private final Set<String> partsOfCompounds = new HashSet<>();

    private Compiled(ByteBuffer bytes) {
        this.bytes = bytes;
        strings = new String[bytes.getInt()];
        Arrays.setAll(strings, _ -> string());
        tokens = new Token[bytes.getInt()];
        Arrays.setAll(tokens, _ -> token());
        for (int left = bytes.getInt(); left > 0; left--) block();
    }

    /** As it comes with the program; of nothing where it was not built. */
    static Compiled shipped() {
        try (InputStream in = Compiled.class.getResourceAsStream(FILE)) {
            return new Compiled(
                    in == null ? ByteBuffer.allocate(3 * Integer.BYTES) : ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private String string() {
        byte[] utf8 = new byte[bytes.getInt()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private Token token() {
        return new Token(
                strings[bytes.getInt()],
                NOWHERE,
                Optional.of(LANGUAGES[bytes.getInt()]),
                bytes.getDouble(),
                strings(),
                strings(),
                strings(),
                strings());
    }

    private List<String> strings() {
        String[] found = new String[bytes.getInt()];
        Arrays.setAll(found, _ -> strings[bytes.getInt()]);
        return List.of(found);
    }

    private void block() {
        long fingerprint = bytes.getLong();
        int words = bytes.position();
        partsOfCompounds.addAll(strings());
        int length = bytes.getInt();
        blocks.put(fingerprint, new Block(words, bytes.position()));
        bytes.position(bytes.position() + length);
    }

    private Phrase phrase() {
        Phrase.Sort sort = SORTS[bytes.getInt()];
        Language language = LANGUAGES[bytes.getInt()];
        Token[] found = new Token[bytes.getInt()];
        Arrays.setAll(found, _ -> tokens[bytes.getInt()]);
        return new Phrase(sort, language, List.of(found));
    }

    /** Every folded word of a concept that a compound may be taken apart into. */
    Collection<String> partsOfCompounds(Concept concept) {
        Block block = blocks.get(Fingerprint.of(concept));
        if (block == null) return PhraseReading.partsOfCompounds(concept);
        bytes.position(block.words());
        return strings();
    }

    /** All phrases of each concept; a reader who knows more words may take compounds apart in another way. */
    Stream<List<Phrase>> phrases(List<Concept> concepts, Reader reader) {
        if (!reader.knows(partsOfCompounds)) Arrays.setAll(tokens, i -> reader.again(tokens[i]));
        return concepts.stream().map(concept -> phrases(concept, reader));
    }

    private List<Phrase> phrases(Concept concept, Reader reader) {
        Block block = blocks.get(Fingerprint.of(concept));
        if (block == null) return PhraseReading.phrases(concept, reader);
        bytes.position(block.phrases());
        List<Phrase> phrases = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) phrases.add(phrase());
        return phrases;
    }
}
