package org.zwischenraum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.text.Language;

class LexiconTest {
    private static final Lexicon SHIPPED = Lexicon.shipped();

    @Test
    void theShippedOneIsInOrder() {
        assertThat(LexiconCheck.faults(SHIPPED.concepts())).isEmpty();
        assertThat(SHIPPED.concepts()).hasSizeGreaterThan(2_300);
    }

    @Test
    void everyFileIsRead() throws IOException {
        Path module = Path.of("src/main/java/org/zwischenraum/lexicon");
        try (var files = Files.list(module)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> name.substring(0, name.length() - 4)))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(module.resolve("domains.list")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich wurde geblitzt und soll zahlen | speeding-fine",
                "Übersetzer:in für einen Vertrag gesucht | translation",
                "me ha pillado el radar | speeding-fine",
                "our cat needs somebody while we are away | cat-sitting",
            })
    void aSentenceIsUnderstood(String text, String concept) {
        assertThat(SHIPPED.mentions(SHIPPED.reader().read(text, Optional.empty())))
                .extracting(mention -> mention.concept().id())
                .contains(concept);
    }

    @Test
    void whatSpeaksForAConceptIsInTheText() {
        String text = "Die Kette von meinem Fahrrad springt dauernd ab";
        assertThat(SHIPPED.mentions(SHIPPED.reader().read(text, Optional.empty())))
                .isNotEmpty()
                .allSatisfy(mention -> {
                    assertThat(mention.strength()).isBetween(0.0, 1.0);
                    assertThat(mention.places())
                            .allSatisfy(place -> assertThat(place.end()).isLessThanOrEqualTo(text.length()));
                });
    }

    @Test
    void faultsAreFound() {
        List<Concept> concepts = LexiconFile.read("wrong.txt", """
                [leak] trouble
                de: Wasserschaden
                en: water damage
                es: daño por agua
                helped by: plumber
                broader: leak

                [pipes] trade
                de: Wasserschaden
                en: pipes
                """.lines().toList());
        assertThat(LexiconCheck.faults(concepts))
                .contains(
                        "leak has too few phrasings in de",
                        "leak links to plumber, which is not there",
                        "leak links to itself",
                        "leak is wider than itself",
                        "pipes has no name in es",
                        "pipes is an island: nothing leads there or away",
                        "pipes shares the name \"Wasserschaden\" with leak");
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> LexiconFile.read("law.txt", List.of("[fine] trouble", "deutsch: Bußgeld")))
                .hasMessageContaining("law.txt, line 2");
        assertThatThrownBy(() -> LexiconFile.read("law.txt", List.of("[fine] mischief")))
                .hasMessageContaining("law.txt, line 1");
    }

    @Test
    void eachConceptHasANameToShow() {
        assertThat(SHIPPED.concepts()).allSatisfy(concept -> {
            for (Language language : Language.values())
                assertThat(concept.name(language)).isNotBlank();
        });
    }
}
