package org.zwischenraum.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.text.Language;

/** What is read from the files of a download, and what it is good for. */
class ClassificationTest {
    @Test
    void namesOfAllLanguagesAndFormsComeTogether() {
        Concept furrier = find("esco-occupation-aa01");
        assertThat(furrier.names().get(Language.DE))
                .containsExactly("Kürschner", "Kürschnerin", "Pelznäher", "Pelznäherin", "Rauchwarenfachmann");
        assertThat(furrier.names().get(Language.EN)).startsWith("furrier");
        assertThat(furrier.names()).doesNotContainKey(Language.ES);
    }

    @Test
    void filesOfTwoColumnsAreReadAsWell() {
        Concept drywall = find("esco-skill-bb02");
        assertThat(drywall.names().get(Language.DE)).containsExactly("Trockenbauwand einbauen");
        assertThat(drywall.broader()).containsExactly("esco-skill-bb01");
        String pairs = Samples.FURRIER + "\tRauchwarenzurichter\n";
        assertThat(Classification.read(
                                Samples.with("occupations_de_labels.tsv", pairs.getBytes(StandardCharsets.UTF_8)))
                        .concepts())
                .anySatisfy(concept ->
                        assertThat(concept.names().get(Language.DE)).contains("Rauchwarenzurichter", "Kürschner"));
    }

    @Test
    void aStrokeThatDoesNotJoinTwoGendersStays() {
        String file = "conceptUri,preferredLabel\n" + Samples.DRYWALL + ",Audio/Video schneiden\n";
        assertThat(Classification.read(Samples.with("skills_de.csv", file.getBytes(StandardCharsets.UTF_8)))
                        .concepts())
                .anySatisfy(
                        concept -> assertThat(concept.names().get(Language.DE)).contains("Audio/Video schneiden"));
    }

    @Test
    void whatIsDamagedIsSaidWithFileAndLine() {
        assertDamaged("skills_de.csv", "conceptUri,preferredLabel\n" + Samples.DRYWALL + ",\"offen\n", "line=2");
        assertDamaged("skills_de.csv", "conceptUri,name\n" + Samples.DRYWALL + ",Wand\n", "column=preferredlabel");
        assertDamaged("skills_de.csv", "id,preferredLabel\n1,Wand\n", "column=conceptUri");
        assertThatThrownBy(() -> Classification.read(
                        Samples.with("skills_de.csv", "conceptUri,Größe\n".getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("encoding");
    }

    @Test
    void anAskMeetsAnOfferInAnotherLanguage() {
        Understanding shipped = Understanding.shipped();
        Understanding wider = Understanding.of(
                Lexicon.of(Stream.concat(LexiconFile.shipped().stream(), Samples.read().concepts().stream())
                        .toList()));
        assertThat(confidence("Kürschnerin", "fur garment maker", wider)).isGreaterThan(.4);
        assertThat(confidence("Kürschnerin", "fur garment maker", shipped)).isLessThan(.2);
        String walls = "instalar tabiques de yeso laminado";
        assertThat(confidence(walls, "Trockenbauwand einbauen", wider))
                .isGreaterThan(confidence(walls, "Trockenbauwand einbauen", shipped) + .1);
    }

    private static double confidence(String ask, String offer, Understanding understanding) {
        Candidate somebody =
                new Candidate(new UUID(1, 1), List.of(new Line("1", LineKind.OFFER, offer)), Set.of(), Set.of());
        return Matchmaker.rank(Seeking.of(ask), Pool.of(List.of(somebody), understanding), 1).stream()
                .mapToDouble(one -> one.certainty().answers())
                .sum();
    }

    private static void assertDamaged(String file, String content, String where) {
        assertThatThrownBy(() -> Classification.read(Samples.with(file, content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(file)
                .hasMessageContaining(where);
    }

    private static Concept find(String id) {
        return Samples.read().concepts().stream()
                .filter(concept -> concept.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
