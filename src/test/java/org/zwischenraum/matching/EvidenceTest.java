package org.zwischenraum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;

/** Whatever a reason rests on was really written, on both sides, and it names no competence that nobody wrote. */
class EvidenceTest {
    private static final Path EVERYDAY = Path.of("src/test/resources/everyday");
    private static final Understanding UNDERSTANDING = Understanding.shipped();

    @Test
    void everyReasonForAnEverydayAskIsReallyInTheTexts() throws IOException {
        List<Candidate> people = rows("people.tsv").map(EvidenceTest::person).toList();
        List<Seeking> asks = rows("asks.tsv").map(row -> Seeking.of(row[2])).toList();
        check(asks, people);
    }

    @Test
    void everyReasonOnANormalDayIsReallyInTheTexts() {
        check(TestPeople.asks().stream().map(ask -> Seeking.of(ask.text())).toList(), TestPeople.all());
    }

    @Test
    void whatNobodyWroteWouldBeSeen() {
        Seeking ask = Seeking.of("Wer repariert mein Fahrrad?");
        Candidate who = TestPeople.person("ben | de | TU | o: Ich repariere Fahrräder und Roller");
        Reason right = Matchmaker.suggest(ask, List.of(who), Rules.usual())
                .getFirst()
                .reasons()
                .getFirst();
        assertThat(right).isInstanceOf(Reason.OfferFits.class);
        Reason.OfferFits fits = (Reason.OfferFits) right;
        Evidence evidence = new Evidence(ask, who, UNDERSTANDING);
        assertThat(evidence.faults(fits)).isEmpty();
        assertThat(evidence.faults(new Reason.OfferFits(fits.line(), fits.sought(), fits.given(), "tax-advice")))
                .containsExactly("nobody wrote of tax-advice in: Ich repariere Fahrräder und Roller");
        Quote invented = Quote.of("Steuerberater", List.of(new Span(0, 13)));
        assertThat(evidence.faults(new Reason.OfferFits(fits.line(), fits.sought(), invented, "")))
                .containsExactly("quotes what is not in the line", "marks what is not in the line");
        assertThat(evidence.faults(new Reason.AnswerFits(fits.line(), LineKind.GOAL, fits.sought(), fits.given(), "")))
                .containsExactly("rests on no line of theirs");
        assertThat(evidence.faults(new Reason.SharedLanguage(Set.of("fr")))).isNotEmpty();
    }

    private static void check(List<Seeking> asks, List<Candidate> people) {
        Pool pool = Pool.of(people);
        Map<UUID, Candidate> byId = people.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        List<String> faults = new ArrayList<>();
        int reasons = 0;
        int named = 0;
        for (Seeking ask : asks) {
            for (Match match : Matchmaker.suggest(ask, pool, Sight.ofEverything(), Rules.usual())) {
                Evidence evidence = new Evidence(ask, byId.get(match.candidate()), UNDERSTANDING);
                for (Reason reason : match.reasons()) {
                    reasons++;
                    named += names(reason) ? 1 : 0;
                    evidence.faults(reason).forEach(fault -> faults.add(ask.text() + ": " + fault));
                }
            }
        }
        System.out.println(reasons + " reasons for " + asks.size() + " asks, " + named + " name a matter");
        assertThat(reasons).isGreaterThan(asks.size() / 2);
        assertThat(faults).isEmpty();
    }

    private static boolean names(Reason reason) {
        return reason instanceof Reason.OfferFits fits && !fits.concept().isEmpty()
                || reason instanceof Reason.AnswerFits answer
                        && !answer.concept().isEmpty();
    }

    private static Candidate person(String[] row) {
        String[] lines = row[1].split(" · ");
        return new Candidate(
                TestPeople.id(row[0]),
                IntStream.range(0, lines.length)
                        .mapToObj(i -> new Line(row[0] + "/" + i, LineKind.OFFER, lines[i]))
                        .toList(),
                Set.of(),
                Set.of());
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(EVERYDAY.resolve(file)).stream().map(line -> line.split("\t"));
    }
}
