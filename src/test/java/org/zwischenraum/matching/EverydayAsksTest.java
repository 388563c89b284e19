package org.zwischenraum.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zwischenraum.reasons.Reason;

/** What people ask on a normal day, and whether the right person is among the first three. */
class EverydayAsksTest {
    private static final int LOOKED_AT = 3;
    private static final double FOUND_AT_LEAST = .95;
    private static final double QUIET_AT_LEAST = .65;

    private final List<Candidate> people = TestPeople.all();
    private final Map<UUID, String> names = TestPeople.names(people);
    private final Pool pool = Pool.of(people);

    @Test
    void theRightPersonIsAmongTheFirstThree() {
        List<TestPeople.Asked> asks =
                TestPeople.asks().stream().filter(ask -> !ask.fitsNobody()).toList();
        long found = asks.stream().filter(this::isFound).count();
        long unneeded = asks.stream()
                .mapToLong(ask -> suggested(ask).stream()
                        .filter(match -> !isHelper(ask, match))
                        .count())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "success@3: %d of %d asks; %.2f others proposed per ask%n",
                found,
                asks.size(),
                1.0 * unneeded / asks.size());
        assertTrue(found >= FOUND_AT_LEAST * asks.size(), found + " of " + asks.size());
    }

    @Test
    void nobodyIsProposedForWhatNobodyGives() {
        List<TestPeople.Asked> asks =
                TestPeople.asks().stream().filter(TestPeople.Asked::fitsNobody).toList();
        long quiet =
                asks.stream().filter(ask -> tell(ask, suggested(ask).isEmpty())).count();
        System.out.printf("nobody proposed where nobody fits: %d of %d asks%n", quiet, asks.size());
        assertTrue(quiet >= QUIET_AT_LEAST * asks.size(), quiet + " of " + asks.size());
    }

    private boolean isFound(TestPeople.Asked ask) {
        return tell(ask, suggested(ask).stream().limit(LOOKED_AT).anyMatch(match -> isHelper(ask, match)));
    }

    private boolean isHelper(TestPeople.Asked ask, Match match) {
        return ask.helpers().contains(names.get(match.candidate()));
    }

    private List<Match> suggested(TestPeople.Asked ask) {
        return Matchmaker.suggest(Seeking.of(ask.text()), pool, Sight.ofEverything(), Rules.usual());
    }

    private boolean tell(TestPeople.Asked ask, boolean right) {
        if (!right) {
            System.out.println("  not right: " + ask + " -> "
                    + suggested(ask).stream()
                            .map(match -> names.get(match.candidate()) + " " + words(match))
                            .toList());
        }
        return right;
    }

    private static List<String> words(Match match) {
        return match.reasons().stream()
                .filter(reason -> reason instanceof Reason.OfferFits || reason instanceof Reason.AnswerFits)
                .map(reason -> reason instanceof Reason.OfferFits fits
                        ? fits.sought().words() + "=" + fits.given().words()
                        : reason instanceof Reason.AnswerFits fits
                                ? fits.sought().words() + "=" + fits.given().words()
                                : "")
                .toList();
    }
}
