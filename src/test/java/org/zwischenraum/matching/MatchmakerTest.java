package org.zwischenraum.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zwischenraum.reasons.Reason;
import tools.jackson.databind.json.JsonMapper;

class MatchmakerTest {
    private static final Rules USUAL = Rules.usual();
    private static final Candidate ANNA =
            TestPeople.person("anna | de es | TU TH | o: Dolmetscherin und Übersetzerin für Spanisch");
    private static final Candidate BEN = TestPeople.person("ben | de es | TU | o: Ich verleihe mein Lastenrad");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.",
                "Wer kann einen Vertrag ins Spanische dolmetschen?",
                "übersetzt",
                "Uebersetzung",
                "Übersetzerin",
                "Übersetzer*innen gesucht",
                "Suche Übersetzer/-in",
                "ubersetzung spanisch",
                "Übersetzug", // a typing error
                "I am looking for someone who translates into Spanish",
                "Busco traductor/a",
            })
    void theTranslatorIsFoundHoweverOneAsks(String ask) {
        List<Match> matches = Matchmaker.suggest(Seeking.of(ask), List.of(ANNA, BEN), USUAL);
        assertEquals(List.of(ANNA.id()), matches.stream().map(Match::candidate).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hilfe!",
                "Ich suche jemanden, der mir hilft",
                "brauche",
                "Who can help me with my project?",
                "Wer übersetzt mir etwas ins Japanische?",
                "🪴",
                "?"
            })
    void nobodyIsProposedWithoutAReason(String ask) {
        assertEquals(List.of(), Matchmaker.suggest(Seeking.of(ask), List.of(ANNA, BEN), USUAL));
    }

    @Test
    void languagesAndDaysOnlySupport() {
        var ask = new Seeking("Wer spielt Tennis?", Set.of("de", "es"), Set.of(DayOfWeek.TUESDAY));
        assertEquals(List.of(), Matchmaker.suggest(ask, List.of(ANNA, BEN), USUAL));

        var sought =
                new Seeking("Wer leiht mir ein Lastenrad?", Set.of("de"), Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
        List<Reason> reasons =
                Matchmaker.suggest(sought, List.of(ANNA, BEN), USUAL).getFirst().reasons();
        assertInstanceOf(Reason.OfferFits.class, reasons.getFirst());
        assertTrue(reasons.contains(new Reason.SharedLanguage(Set.of("de"))));
        assertTrue(reasons.contains(new Reason.BothThere(Set.of(DayOfWeek.TUESDAY))));
    }

    @Test
    void theReasonMarksTheWordsItRestsOn() {
        var ask = Seeking.of("Wer kann einen Vertrag ins Spanische dolmetschen?");
        var reason = (Reason.OfferFits) Matchmaker.suggest(ask, List.of(ANNA), USUAL)
                .getFirst()
                .reasons()
                .getFirst();
        assertEquals(List.of("Spanische", "dolmetschen"), reason.sought().words());
        assertEquals(
                List.of("Dolmetscherin", "Übersetzerin", "Spanisch"),
                reason.given().words());
        assertEquals("anna/0", reason.line());
    }

    @Test
    void aHiddenLineIsNoReason() {
        var ask = Seeking.of("Suche Übersetzerin für Spanisch");
        assertEquals(
                List.of(),
                Matchmaker.suggest(
                        ask, Pool.of(List.of(ANNA)), (_, line) -> !line.id().equals("anna/0"), USUAL));
    }

    @Test
    void atMostFiveAndOneOfThemSeesItFromElsewhere() {
        List<Candidate> many = new java.util.ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> TestPeople.person("p" + i + " | de | MO | o: Ich entwerfe dein Logo ;; h: Grafikerin"))
                .toList());
        Candidate other = TestPeople.person(
                "other | de | MO | c: In der Werkstatt am Hafen drucke ich mit alten Pressen, auch mal ein Logo ;; h: Holzschnitt, Imkerei");
        many.add(other);
        List<Match> matches = Matchmaker.suggest(Seeking.of("Ich brauche ein Logo"), many, USUAL);
        assertEquals(5, matches.size());
        assertEquals(other.id(), matches.getLast().candidate());
        assertTrue(matches.getLast().reasons().contains(new Reason.AnotherBubble()));
        assertFalse(matches.getFirst().reasons().contains(new Reason.AnotherBubble()));
    }

    @Test
    void reasonsCanBeKeptAsJson() {
        var mapper = JsonMapper.builder().build();
        var ask = new Seeking("Suche Übersetzerin für Spanisch", Set.of("de"), Set.of(DayOfWeek.TUESDAY));
        for (Reason reason :
                Matchmaker.suggest(ask, List.of(ANNA), USUAL).getFirst().reasons()) {
            assertEquals(
                    reason, mapper.readValue(mapper.writerFor(Reason.class).writeValueAsString(reason), Reason.class));
        }
    }

    @Test
    void rulesRefuseWhatMakesNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new Rules(6, .5, true));
        assertThrows(IllegalArgumentException.class, () -> new Rules(5, 0, true));
    }
}
