package org.zwischenraum.lexicon;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;
import org.zwischenraum.text.Language;

/**
 * Reads the shipped concepts while the program is built and writes what {@link Compiled} takes up: strings, tokens, and each
 * concept's fingerprint, parts of compounds, and phrases with their length in bytes before them; numbers take four bytes.
 */
public final class LexiconCompiler {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Token, Integer> tokens = new LinkedHashMap<>();

    private LexiconCompiler() {}

    /**
     * Called by the build; does nothing when no class or file is newer than what it wrote.
     *
     * @param arguments the directory of the compiled classes
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path target = classes.resolve(folder(Compiled.class)).resolve(Compiled.FILE);
        if (Files.exists(target) && !isOlder(target, classes)) return;
        try (OutputStream file = Files.newOutputStream(target);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            new LexiconCompiler().write(LexiconFile.shipped(), out);
        }
    }

    private static boolean isOlder(Path target, Path classes) throws IOException {
        FileTime written = Files.getLastModifiedTime(target);
        for (Class<?> one : List.of(Compiled.class, Reader.class, Language.class)) {
            try (Stream<Path> files = Files.list(classes.resolve(folder(one)))) {
                if (files.anyMatch(file -> file.toFile().lastModified() > written.toMillis())) return true;
            }
        }
        return false;
    }

    private static Path folder(Class<?> one) {
        return Path.of("", one.getPackageName().split("\\."));
    }

    private void write(List<Concept> concepts, DataOutputStream out) throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        writeBlocks(concepts, new DataOutputStream(blocks));
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        DataOutputStream each = new DataOutputStream(words);
        for (Token token : tokens.keySet()) write(token, each);
        out.writeInt(strings.size());
        for (String string : strings.keySet()) {
            byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
        out.writeInt(tokens.size());
        words.writeTo(out);
        out.writeInt(concepts.size());
        blocks.writeTo(out);
    }

    private void writeBlocks(List<Concept> concepts, DataOutputStream out) throws IOException {
        Set<String> parts = concepts.stream()
                .flatMap(concept -> PhraseReading.partsOfCompounds(concept).stream())
                .collect(Collectors.toSet());
        Reader reader = new Reader(parts);
        for (Concept concept : concepts) {
            out.writeLong(Fingerprint.of(concept));
            write(PhraseReading.partsOfCompounds(concept), out);
            ByteArrayOutputStream phrases = new ByteArrayOutputStream();
            writePhrases(PhraseReading.phrases(concept, reader), new DataOutputStream(phrases));
            out.writeInt(phrases.size());
            phrases.writeTo(out);
        }
    }

    private void writePhrases(List<Phrase> phrases, DataOutputStream out) throws IOException {
        out.writeInt(phrases.size());
        for (Phrase phrase : phrases) write(phrase, out);
    }

    private void write(Phrase phrase, DataOutputStream out) throws IOException {
        out.writeInt(phrase.sort().ordinal());
        out.writeInt(phrase.language().ordinal());
        out.writeInt(phrase.tokens().size());
        for (Token token : phrase.tokens()) out.writeInt(number(tokens, token.at(Compiled.NOWHERE)));
    }

    private void write(Token token, DataOutputStream out) throws IOException {
        out.writeInt(number(strings, token.folded()));
        out.writeInt(token.language().orElseThrow().ordinal());
        out.writeDouble(token.substance());
        write(token.keys(), out);
        write(token.forms(), out);
        write(token.parts(), out);
        write(token.partForms(), out);
    }

    private void write(Collection<String> list, DataOutputStream out) throws IOException {
        out.writeInt(list.size());
        for (String string : list) out.writeInt(number(strings, string));
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
        return numbers.computeIfAbsent(thing, _ -> numbers.size());
    }
}
