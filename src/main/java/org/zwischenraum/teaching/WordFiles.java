package org.zwischenraum.teaching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.LexiconCheck;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.text.Language;
import org.zwischenraum.vocabulary.Catalogue;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.vocabulary.Vocabulary;

/** The house's words as a file like those of the lexicon, to take along and to bring. */
@Component
class WordFiles {
    static final String NAME = "house.txt";
    private static final String HEAD = """
            # The words of this house, in the form of the files of the lexicon: [concept] kind, then its lines.
            # A line that begins with "not" names what does not count here.
            """;
    private final HouseWords words;
    private final Vocabulary vocabulary;

    WordFiles(HouseWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Apart from the lexicon. */
    String own() {
        return HEAD + "\n" + words.all().stream().map(LexiconFile::block).collect(Collectors.joining("\n"));
    }

    /** Together with the files that come with the program: {@code lexicon/…} as they are, the house's beside them. */
    byte[] all() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, NAME, own());
            for (Map.Entry<String, String> file : LexiconFile.files().entrySet())
                put(zip, "lexicon/" + file.getKey(), file.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** @throws LexiconFile.Misread when a line is not understood */
    static List<Amendment> read(String text) {
        return LexiconFile.amendments(NAME, text.lines().toList());
    }

    /** What one may want to mend in a file before it is taken: only about what it speaks of. */
    List<LexiconCheck.Finding> findings(List<Amendment> file) {
        Catalogue after = vocabulary.catalogue().with(file);
        Set<String> spokenOf = file.stream().map(Amendment::id).collect(Collectors.toSet());
        Stream<LexiconCheck.Finding> ofAll = LexiconCheck.findings(after.concepts()).stream()
                .filter(finding -> spokenOf.contains(finding.concept()) || spokenOf.contains(finding.other()))
                .filter(finding -> after.isOwn(finding.concept()) || isLinkOrName(finding));
        return Stream.concat(missingNames(file, after), ofAll).distinct().toList();
    }

    /** A concept of the house borrows the names that it lacks from another language; one may want to know. */
    private static Stream<LexiconCheck.Finding> missingNames(List<Amendment> file, Catalogue after) {
        return file.stream()
                .filter(one -> after.isOwn(one.id()))
                .flatMap(one -> Stream.of(Language.values())
                        .filter(language ->
                                one.adds().items(Row.names(language)).isEmpty())
                        .map(language ->
                                new LexiconCheck.Finding(one.id(), LexiconCheck.Sort.NO_NAME, language.code(), "")));
    }

    /** What a concept of the lexicon lacks is not the matter of who adds to it. */
    private static boolean isLinkOrName(LexiconCheck.Finding finding) {
        return switch (finding.sort()) {
            case UNKNOWN_LINK, LINKS_TO_ITSELF, NO_HELPER, CIRCLE, SHARED_NAME -> true;
            case STANDS_TWICE, NO_NAME, FEW_PHRASINGS, NOBODY_HELPS, MANY_WIDER, ISLAND -> false;
        };
    }
}
