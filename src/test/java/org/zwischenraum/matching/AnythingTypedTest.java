package org.zwischenraum.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.reasons.ReasonText;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** Whatever people type: no error, no long wait, and each reason points at words that are there. */
class AnythingTypedTest {
    private static final Words WORDS = new Words(new Texts(), Language.DE);

    private static final List<String> BITS = List.of(
            "Übersetzer:in ",
            "Vertrag",
            "Steuer/in",
            "traductor/a",
            "C++ ",
            "C# ",
            "(m/w/d) ",
            "\n",
            " ",
            ". ",
            "🪴",
            "👩\u200D💻",
            "\u202E",
            "مرحبا ",
            "ترجمة ",
            "日本語",
            "a\u0308",
            "\uD83D",
            "<b>",
            "' or 1=1",
            "%_\\",
            "{0}",
            "3D ",
            "12345 ",
            "Spanisch ",
            "WEBSITE ",
            "ß",
            "İ",
            "ŉ",
            "übersetzt ",
            "ich suche ",
            "Fahrrad-",
            "logo,",
            "@anna ",
            "http://a.b/c ");

    private final Random random = new Random(20261122);

    @Test
    void everyReasonPointsAtWordsThatAreThere() {
        for (int round = 0; round < 300; round++) {
            List<Candidate> people =
                    IntStream.range(0, 8).mapToObj(_ -> anybody()).toList();
            Seeking ask = new Seeking(anything(12), Set.of("de"), Set.of());
            List<Match> matches = Matchmaker.suggest(ask, people, Rules.usual());
            assertTrue(matches.size() <= 5);
            matches.forEach(match -> check(match, ask, people));
            assertEquals(matches, Matchmaker.suggest(ask, people, Rules.usual()));
        }
    }

    private void check(Match match, Seeking ask, List<Candidate> people) {
        assertFalse(match.reasons().isEmpty());
        Candidate candidate = people.stream()
                .filter(person -> person.id().equals(match.candidate()))
                .findFirst()
                .orElseThrow();
        for (Reason reason : match.reasons()) {
            if (reason instanceof Reason.OfferFits fits) {
                assertEquals(ask.text(), fits.sought().text());
                assertTrue(candidate.lines().stream()
                        .anyMatch(line -> line.id().equals(fits.line())
                                && line.text().equals(fits.given().text())));
                assertFalse(fits.given().words().isEmpty());
                assertTrue(fits.sought().words().stream().noneMatch(String::isBlank));
                assertFalse(ReasonText.parts(fits, WORDS, "Anna", ReasonText.Reader.ASKER, Understanding.shipped())
                        .isEmpty());
            }
        }
    }

    private Candidate anybody() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(new Line("line" + i, LineKind.values()[random.nextInt(LineKind.values().length)], anything(8)));
        }
        return new Candidate(new UUID(random.nextLong(), random.nextLong()), lines, Set.of("de", "es"), Set.of());
    }

    private String anything(int most) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(most), 0, BITS.size()).forEach(i -> text.append(BITS.get(i)));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wer übersetzt Verträge ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "🪴",
                "مرحبا",
                "Übersetzer:",
                "x/",
                "\n"
            })
    void aMegabyteIsAnsweredSoon(String bit) {
        String huge = bit.repeat(1_000_000 / bit.length());
        List<Candidate> people = new ArrayList<>(TestPeople.all());
        people.add(
                new Candidate(UUID.randomUUID(), List.of(new Line("huge", LineKind.OFFER, huge)), Set.of(), Set.of()));
        assertTimeout(Duration.ofSeconds(30), () -> Matchmaker.suggest(Seeking.of(huge), people, Rules.usual()));
    }
}
