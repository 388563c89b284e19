package org.zwischenraum.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Member;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;

class ReviewTest {
    private static final Quote SOUGHT = quote("Vertrag ins Spanische");
    private static final Quote GIVEN = quote("Übersetzerin");
    private static final Reason OFFER = new Reason.OfferFits("offer:1", SOUGHT, GIVEN, "");
    private static final Reason ANSWER = new Reason.AnswerFits("EXPERIENCE", LineKind.EXPERIENCE, SOUGHT, GIVEN, "");
    private static final Reason SPEAKS = new Reason.SpeaksIt("es", SOUGHT);
    private static final Reason SHARED = new Reason.SharedLanguage(Set.of("de", "es"));
    private static final Reason DAYS = new Reason.BothThere(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
    private static final Reason GONE = new Reason.FittedBefore();

    static Stream<Arguments> whatHolds() {
        Line same = new Line("offer:1", Line.Kind.OFFER, "Übersetzerin");
        Line changed = new Line("offer:1", Line.Kind.OFFER, "Gärtnerin");
        return Stream.of(
                Arguments.of(OFFER, helper(List.of(same)), List.of(OFFER)),
                Arguments.of(OFFER, helper(List.of(changed)), List.of(GONE)),
                Arguments.of(OFFER, helper(List.of()), List.of(GONE)),
                Arguments.of(ANSWER, helper(List.of(same)), List.of(GONE)),
                Arguments.of(SPEAKS, helper(List.of()), List.of(SPEAKS)),
                Arguments.of(SHARED, helper(List.of()), List.of(GONE, new Reason.SharedLanguage(Set.of("es")))),
                Arguments.of(DAYS, helper(List.of()), List.of(GONE, new Reason.BothThere(Set.of(DayOfWeek.TUESDAY)))),
                Arguments.of(new Reason.AnotherBubble(), helper(List.of()), List.of(GONE, new Reason.AnotherBubble())));
    }

    @ParameterizedTest
    @MethodSource("whatHolds")
    void onlyWhatStillHoldsIsLeft(Reason kept, Helper helper, List<Reason> left) {
        Review review = new Review("Vertrag ins Spanische", Optional.of(asker()), helper);
        assertThat(review.of(List.of(kept))).isEqualTo(left);
    }

    @ParameterizedTest
    @MethodSource("whatHolds")
    void ofADiscreetAskNothingAboutTheAskerIsLeft(Reason kept, Helper helper, List<Reason> left) {
        Review review = new Review("Vertrag ins Spanische", Optional.empty(), helper);
        assertThat(review.of(List.of(kept)))
                .noneMatch(reason -> reason instanceof Reason.SharedLanguage || reason instanceof Reason.BothThere);
    }

    @ParameterizedTest
    @MethodSource("whatHolds")
    void whatWasSoughtBeforeIsNotQuoted(Reason kept, Helper helper, List<Reason> left) {
        Review review = new Review("Beamer", Optional.of(asker()), helper);
        assertThat(review.of(List.of(kept))).noneMatch(Reason::restsOnText).doesNotContain(SPEAKS);
    }

    private static Quote quote(String text) {
        return new Quote(text, List.of(new Span(0, 3)));
    }

    private static Helper helper(List<Line> lines) {
        return new Helper(nobody(), lines, Set.of("es", "en"), Set.of(DayOfWeek.TUESDAY));
    }

    private static Helper asker() {
        return new Helper(nobody(), List.of(), Set.of("de", "es"), Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY));
    }

    /** Who it is plays no part here. */
    private static Member nobody() {
        return null;
    }
}
