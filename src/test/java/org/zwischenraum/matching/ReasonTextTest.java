package org.zwischenraum.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.reasons.ReasonText;
import org.zwischenraum.reasons.ReasonText.Part;
import org.zwischenraum.reasons.ReasonText.Reader;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

class ReasonTextTest {
    private static final Texts TEXTS = new Texts();
    private static final Naming NAMES = Understanding.shipped();
    private static final Candidate ANNA =
            TestPeople.person("anna | de es | TU | o: Dolmetscherin und Übersetzerin für Spanisch");
    private static final Seeking ASK = Seeking.of("Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | ASKER | Du suchst „[Spanische] [übersetzt]“, Anna bietet „[Dolmetscherin] und [Übersetzerin] für [Spanisch]“. Das Stichwort ist Übersetzung Spanisch-Deutsch.",
                "DE | HELPER | Gesucht wird „[Spanische] [übersetzt]“, du bietest „[Dolmetscherin] und [Übersetzerin] für [Spanisch]“. Das Stichwort ist Übersetzung Spanisch-Deutsch.",
                "EN | OTHER | Wanted: “[Spanische] [übersetzt]”. Anna offers “[Dolmetscherin] und [Übersetzerin] für [Spanisch]”. In a word: Spanish-German translation.",
                "ES | ASKER | Buscas «[Spanische] [übersetzt]» y Anna ofrece «[Dolmetscherin] und [Übersetzerin] für [Spanisch]». En una palabra: traducción español-alemán."
            })
    void theWordsItRestsOnAreMarked(Language language, Reader reader, String sentence) {
        Reason reason = Matchmaker.suggest(ASK, List.of(ANNA), Rules.usual())
                .getFirst()
                .reasons()
                .getFirst();
        assertEquals(sentence, marked(ReasonText.parts(reason, new Words(TEXTS, language), "Anna", reader, NAMES)));
    }

    @Test
    void languagesAndDaysAreNamedInTheReadersLanguage() {
        Words german = new Words(TEXTS, Language.DE);
        Words spanish = new Words(TEXTS, Language.ES);
        var both = new Reason.BothThere(Set.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY));
        assertEquals(
                "Ihr seid meist am selben Tag da: Dienstag und Donnerstag.",
                ReasonText.plain(both, german, "Anna", Reader.ASKER, NAMES));
        assertEquals("Días en común: martes y jueves.", ReasonText.plain(both, spanish, "Anna", Reader.OTHER, NAMES));
        var shared = new Reason.SharedLanguage(Set.of("es", "de"));
        assertEquals(
                "Ihr sprecht beide Deutsch und Spanisch.",
                ReasonText.plain(shared, german, "Anna", Reader.HELPER, NAMES));
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        String filling = "und noch etwas ganz anderes, das hier niemand lesen will, ".repeat(10);
        String line = filling + "Übersetzerin " + filling + "für Spanisch " + filling;
        var candidate = new Candidate(
                TestPeople.id("anna"), List.of(new Line("1", LineKind.EXPERIENCE, line)), Set.of(), Set.of());
        Reason reason = Matchmaker.suggest(ASK, List.of(candidate), Rules.usual())
                .getFirst()
                .reasons()
                .getFirst();
        String said = ReasonText.plain(reason, new Words(TEXTS, Language.DE), "Anna", Reader.ASKER, NAMES);
        assertTrue(said.length() < 350, said);
        assertTrue(said.contains("will, Übersetzerin und noch"), said);
    }

    @ParameterizedTest
    @EnumSource(LineKind.class)
    void everyKindOfLineHasItsSentence(LineKind kind) {
        Quote quote = Quote.of("Spanisch", List.of(new Span(0, 8)));
        for (Language language : Language.values()) {
            for (Reader reader : Reader.values()) {
                String said = ReasonText.plain(
                        new Reason.AnswerFits("1", kind, quote, quote, ""),
                        new Words(TEXTS, language),
                        "Zoë {x} 'A'",
                        reader,
                        NAMES);
                assertTrue(
                        said.contains("Spanisch") && (reader == Reader.HELPER || said.contains("Zoë {x} 'A'")), said);
            }
        }
    }

    private static String marked(List<Part> parts) {
        return parts.stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
