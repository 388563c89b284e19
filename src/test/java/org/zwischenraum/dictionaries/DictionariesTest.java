package org.zwischenraum.dictionaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.lexicon.Dictionary.Meaning;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.settings.DictionaryDirectory;
import org.zwischenraum.text.Language;

/** A dictionary in the form that Debian installs, with lines of our own. */
class DictionariesTest {
    private static final String LINES = """
            # Wörter, für diese Probe erfunden
            Schnurzgurke {f} [cook.]; Schnurzel {m} (klein) | Schnurzgurken {pl} :: gherkin of joy; snorkle [coll.] | gherkins of joy
            etw. beschnurzen {vt} | beschnurzend | beschnurzt :: to snorkle sth. | snorkling | snorkled
            Ungleich {n} | Zuviel {n} :: uneven
            ohne Trennung
            Latte {f} :: slat
            Latte {f} [Sport] :: crossbar; bar
            """;

    private static final String THESAURUS = """
            ISO8859-1
            flünzel|2
            -|Grunzel (ugs.)|kleine Grunzel|Gerät (Oberbegriff)
            -|Flönzel|Hochflünzel (Unterbegriff)
            gemöse|1
            -|Gewächs (Oberbegriff)
            """;

    @TempDir
    Path share;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(share.resolve("trans"));
        Files.writeString(share.resolve("trans/de-en"), LINES);
    }

    @Test
    void aWordHasItsMeaningsInBothDirections() throws IOException {
        Dictionary read = read();
        assertThat(meanings(read, "Schnurzel", Language.DE))
                .containsExactly(new Meaning(Language.EN, List.of("gherkin joy", "snorkle")));
        assertThat(meanings(read, "snorkle", Language.EN))
                .contains(
                        new Meaning(Language.DE, List.of("Schnurzgurke", "Schnurzel")),
                        new Meaning(Language.DE, List.of("beschnurzen")));
        assertThat(meanings(read, "snorkle", Language.ES)).isEmpty();
    }

    @Test
    void inflectionsAreTheSameWord() throws IOException {
        assertThat(meanings(read(), "beschnurzte", Language.DE)).contains(new Meaning(Language.EN, List.of("snorkle")));
    }

    @Test
    void eachMeaningStandsByItself() throws IOException {
        assertThat(meanings(read(), "Latte", Language.DE))
                .containsExactly(
                        new Meaning(Language.EN, List.of("slat")),
                        new Meaning(Language.EN, List.of("crossbar", "bar")));
    }

    @Test
    void whatHasNoOtherSideIsReadOver() throws IOException {
        assertThat(meanings(read(), "Ungleich", Language.DE)).isEmpty();
        assertThat(meanings(read(), "Trennung", Language.DE)).isEmpty();
        assertThat(meanings(read(), "Probe", Language.DE)).isEmpty();
    }

    @Test
    void whatHasManyMeaningsSaysNothing() throws IOException {
        Files.writeString(share.resolve("trans/de-en"), "Ding {n} :: thing\n".repeat(40));
        assertThat(meanings(read(), "Ding", Language.DE)).hasSize(40);
        Files.writeString(share.resolve("trans/de-en"), "Ding {n} :: thing\n".repeat(41));
        assertThat(meanings(read(), "Ding", Language.DE)).isEmpty();
    }

    @Test
    void aThesaurusNamesWhatMeansTheSameInItsOwnEncoding() throws IOException {
        installThesaurus();
        assertThat(meanings(read(), "Flünzeln", Language.DE))
                .containsExactly(
                        new Meaning(Language.DE, List.of("Grunzel", "kleine Grunzel")),
                        new Meaning(Language.DE, List.of("Flönzel")));
        assertThat(meanings(read(), "Gemöse", Language.DE)).isEmpty();
        assertThat(meanings(read(), "Flünzel", Language.EN)).isEmpty();
    }

    private void installThesaurus() throws IOException {
        Files.createDirectories(share.resolve("mythes"));
        byte[] words = THESAURUS.getBytes(StandardCharsets.ISO_8859_1);
        Files.write(share.resolve("mythes/th_de_DE_v2.dat"), words);
        Files.write(
                share.resolve("mythes/th_de_DE_v2.idx"),
                List.of(
                        "ISO8859-1",
                        "2",
                        "flünzel|" + THESAURUS.indexOf("flünzel"),
                        "gemöse|" + THESAURUS.indexOf("gemöse")),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void withoutAFileNoWordIsKnown() throws IOException {
        Files.delete(share.resolve("trans/de-en"));
        assertThat(read()).isSameAs(Dictionary.NONE);
        assertThat(Installed.of(Optional.of(new DictionaryDirectory(share)))).isSameAs(Dictionary.NONE);
        assertThat(Installed.of(Optional.empty())).isSameAs(Dictionary.NONE);
    }

    @Test
    void theHouseReadsItWhenAWordIsFirstAskedFor() {
        Dictionary installed = Installed.of(Optional.of(new DictionaryDirectory(share)));
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (meanings(installed, "Latte", Language.DE).isEmpty()
                && Instant.now().isBefore(patience)) Thread.onSpinWait();
        assertThat(meanings(installed, "Latte", Language.DE)).hasSize(2);
    }

    private Dictionary read() throws IOException {
        return Dictionaries.in(new DictionaryDirectory(share));
    }

    private static List<Meaning> meanings(Dictionary dictionary, String word, Language language) {
        return dictionary.meanings(Reader.key(word, language), language);
    }
}
