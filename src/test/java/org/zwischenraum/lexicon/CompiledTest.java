package org.zwischenraum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.reading.Reader;

/** What the build read of the lexicon is what a reader reads of it now. */
class CompiledTest {
    private static final List<Concept> SHIPPED = LexiconFile.shipped();
    private static final Set<String> PARTS = SHIPPED.stream()
            .flatMap(concept -> PhraseReading.partsOfCompounds(concept).stream())
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void allPartsOfCompoundsAreThere() {
        Compiled compiled = Compiled.shipped();
        assertThat(SHIPPED.stream()
                        .flatMap(concept -> compiled.partsOfCompounds(concept).stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(PARTS);
    }

    @Test
    void allPhrasesAreThere() {
        assertReadsAs(new Reader(PARTS));
    }

    @Test
    void whatAHouseChangedIsReadAnew() {
        Concept more = Amendment.adding(
                        Concept.of("web-design", Kind.SKILL, Map.of(Row.DE, List.of("Netzauftrittsgestaltung"))))
                .to(SHIPPED.stream()
                        .filter(concept -> concept.id().equals("web-design"))
                        .findFirst()
                        .orElseThrow());
        Reader reader = new Reader(PARTS);
        assertThat(Compiled.shipped().phrases(List.of(more), reader).toList())
                .containsExactly(PhraseReading.phrases(more, reader));
    }

    @Test
    void aReaderWhoKnowsMoreWordsTakesCompoundsApartItsOwnWay() {
        Set<String> more = new HashSet<>(PARTS);
        more.addAll(Set.of("recht", "anwalt", "fach", "medizin"));
        more.addAll(Set.of("leistung", "ordnung", "technik", "pflege"));
        more.remove("steuer"); // so that some are not taken apart any more
        assertReadsAs(new Reader(more));
    }

    private static void assertReadsAs(Reader reader) {
        List<List<Phrase>> compiled =
                Compiled.shipped().phrases(SHIPPED, reader).toList();
        IntStream.range(0, SHIPPED.size())
                .forEach(i -> assertThat(compiled.get(i))
                        .as(SHIPPED.get(i).id())
                        .isEqualTo(withoutPlaces(PhraseReading.phrases(SHIPPED.get(i), reader))));
    }

    private static List<Phrase> withoutPlaces(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> new Phrase(
                        phrase.sort(),
                        phrase.language(),
                        phrase.tokens().stream()
                                .map(token -> token.at(Compiled.NOWHERE))
                                .toList()))
                .toList();
    }
}
