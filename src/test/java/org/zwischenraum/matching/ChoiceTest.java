package org.zwischenraum.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.matching.Circumstances.Known;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Reason;

/** The rules beyond how well somebody fits: whose turn it is, who comes from elsewhere, who is here. */
class ChoiceTest {
    private static final Seeking LOGO = Seeking.of("Ich brauche ein Logo");
    private static final Known OFTEN = new Known(3, true, false, 0);

    @Test
    void whoWasAskedLatelyStandsBackBehindWhoFitsAsWell() {
        List<Candidate> equals = equals(2);
        UUID first = suggested(equals, Map.of()).getFirst();
        assertEquals(first, suggested(equals, Map.of()).getFirst());
        assertFalse(suggested(equals, Map.of(first, OFTEN)).getFirst().equals(first));
    }

    @Test
    void whoSurelyKnowsTheMatterIsNotPassedOver() {
        assertTrue(Turn.lowered(.8, 20) > .78);
        assertTrue(Turn.lowered(.5, 1) < .5);
        assertTrue(Turn.lowered(.5, 2) < Turn.lowered(.5, 1));
    }

    @Test
    void aRequestCountsHalfAfterThirtyDays() {
        assertEquals(0, Turn.load(List.of()));
        assertEquals(1, Turn.load(List.of(Duration.ZERO)));
        assertEquals(.75, Turn.load(List.of(Duration.ofDays(30), Duration.ofDays(60))), 1e-9);
    }

    @Test
    void onePlaceIsForSomebodyWhomNobodyHasAsked() {
        List<Candidate> many = new ArrayList<>(equals(12));
        Candidate fresh =
                TestPeople.person("fresh | de | MO | o: Ein Logo zeichnen, dazu Illustration, Schrift und Druck");
        many.add(fresh);
        Map<UUID, Known> asked = new HashMap<>();
        equals(12).forEach(one -> asked.put(one.id(), new Known(.1, true, false, 0)));
        assertTrue(suggested(many, asked).contains(fresh.id()));
        asked.put(fresh.id(), new Known(.1, true, false, 0));
        assertEquals(5, suggested(many, asked).size());
    }

    @Test
    void onePlaceIsForSomebodyWhoMovesInOtherCircles() {
        List<Candidate> many = equals(12);
        Map<UUID, Known> near = new HashMap<>();
        many.forEach(one -> near.put(one.id(), new Known(0, false, false, 1)));
        UUID stranger = many.get(7).id();
        near.put(stranger, Known.NOTHING);
        List<Match> matches = matches(many, near);
        assertTrue(matches.stream().map(Match::candidate).toList().contains(stranger));
        // the same trade in the same words is no other bubble, whoever they know
        assertTrue(matches.stream().noneMatch(one -> one.reasons().contains(new Reason.AnotherBubble())));
    }

    @Test
    void whoIsHereHelpsWithWhatIsQuicklyDone() {
        List<Candidate> two = equals(2);
        UUID second = suggested(two, Map.of()).getLast();
        Map<UUID, Known> here = Map.of(second, new Known(0, false, true, 0));
        assertEquals(second, first(two, here, Optional.of(DayOfWeek.SUNDAY)));
        assertFalse(second.equals(first(two, here, Optional.empty())));
    }

    @Test
    void whoUsuallyComesTodayHelpsFaintly() {
        Candidate tuesday = TestPeople.person("tuesday | de | TU | o: Logos zeichnen");
        Candidate friday = TestPeople.person("friday | de | FR | o: Logos zeichnen");
        List<Candidate> two = List.of(tuesday, friday);
        assertEquals(tuesday.id(), first(two, Map.of(), Optional.of(DayOfWeek.TUESDAY)));
        assertEquals(friday.id(), first(two, Map.of(), Optional.of(DayOfWeek.FRIDAY)));
    }

    @Test
    void onlyDoingSomethingTogetherLooksAtWhatTheOtherGetsBack() {
        Candidate plain = TestPeople.person("plain | de | MO | o: Podcast aufnehmen und schneiden");
        Candidate mutual = TestPeople.person(
                "mutual | de | MO | o: Podcast aufnehmen und schneiden ;; g: Meine Texte sollen ins Spanische übersetzt werden");
        List<Line> own = List.of(new Line("own", LineKind.OFFER, "Übersetzerin für Spanisch"));
        Seeking podcast = Seeking.of("Wer macht mit mir einen Podcast?");
        List<Match> together = Matchmaker.suggest(
                podcast, Pool.of(List.of(plain, mutual)), Sight.ofEverything(), Rules.usual(), occasion(own, true));
        assertEquals(mutual.id(), together.getFirst().candidate());
        assertTrue(together.getFirst().reasons().stream().anyMatch(Reason.BothWays.class::isInstance));
        List<Match> alone = Matchmaker.suggest(
                podcast, Pool.of(List.of(plain, mutual)), Sight.ofEverything(), Rules.usual(), occasion(own, false));
        assertTrue(alone.stream().flatMap(one -> one.reasons().stream()).noneMatch(Reason.BothWays.class::isInstance));
    }

    private static Occasion occasion(List<Line> own, boolean bothWays) {
        return new Occasion(Map.of(), Optional.empty(), own, bothWays);
    }

    private static List<Candidate> equals(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.person("p" + i + " | de | MO | o: Logos und Visitenkarten für Cafés"))
                .toList();
    }

    private static UUID first(List<Candidate> people, Map<UUID, Known> known, Optional<DayOfWeek> quick) {
        return Matchmaker.suggest(
                        LOGO,
                        Pool.of(people),
                        Sight.ofEverything(),
                        Rules.usual(),
                        new Occasion(known, quick, List.of(), false))
                .getFirst()
                .candidate();
    }

    private static List<UUID> suggested(List<Candidate> people, Map<UUID, Known> known) {
        return matches(people, known).stream().map(Match::candidate).toList();
    }

    private static List<Match> matches(List<Candidate> people, Map<UUID, Known> known) {
        return Matchmaker.suggest(
                LOGO,
                Pool.of(people),
                Sight.ofEverything(),
                Rules.usual(),
                new Occasion(known, Optional.empty(), List.of(), false));
    }
}
