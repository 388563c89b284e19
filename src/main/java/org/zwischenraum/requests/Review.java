package org.zwischenraum.requests;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Line;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;

/**
 * Looks at kept reasons once more before they are shown: what their authors have changed since, hidden from the other, or
 * marked as not for this is not quoted. Pure.
 *
 * @param sought what is sought, in its present words
 * @param asker as the helper may see them now; empty for a discreet ask, in which nothing about the asker plays a part
 * @param helper as the asker may see them now
 */
record Review(String sought, Optional<Helper> asker, Helper helper) {
    /** What still holds; never empty, for the person stays proposed. */
    List<Reason> of(List<Reason> kept) {
        List<Reason> holding = kept.stream().flatMap(this::holding).toList();
        return holding.stream().anyMatch(Review::carries)
                ? holding
                : Stream.concat(Stream.of(new Reason.FittedBefore()), holding.stream())
                        .toList();
    }

    /** The others only support: a language in common is no reason to ask somebody about a contract. */
    private static boolean carries(Reason reason) {
        return reason.restsOnText() || reason instanceof Reason.SpeaksIt;
    }

    private Stream<Reason> holding(Reason reason) {
        return switch (reason) {
            case Reason.OfferFits fits when !stands(fits.line(), fits.given(), fits.sought()) -> Stream.empty();
            case Reason.AnswerFits fits when !stands(fits.line(), fits.given(), fits.sought()) -> Stream.empty();
            case Reason.SpeaksIt speaks when !speaks(speaks) -> Stream.empty();
            case Reason.BothWays both when !stands(both) -> Stream.empty();
            case Reason.SharedLanguage shared -> languages(shared.languages());
            case Reason.BothThere both -> days(both.weekdays());
            case Reason.FittedBefore _ -> Stream.empty();
            default -> Stream.of(reason);
        };
    }

    private boolean stands(String line, Quote given, Quote quoted) {
        return isSought(quoted) && text(line).filter(given.text()::equals).isPresent();
    }

    private boolean stands(Reason.BothWays both) {
        return text(both.line()).filter(both.wished().text()::equals).isPresent()
                && asker.flatMap(who -> text(both.own(), who))
                        .filter(both.given().text()::equals)
                        .isPresent();
    }

    private Optional<String> text(String line) {
        return text(line, helper);
    }

    private static Optional<String> text(String line, Helper who) {
        return who.lines().stream()
                .filter(one -> one.id().equals(line))
                .map(Line::text)
                .findFirst();
    }

    private boolean speaks(Reason.SpeaksIt speaks) {
        return isSought(speaks.sought()) && helper.languages().contains(speaks.language());
    }

    private boolean isSought(Quote quoted) {
        return Objects.equals(quoted.text(), sought);
    }

    private Stream<Reason> languages(Set<String> shared) {
        Set<String> both = common(shared, helper.languages(), asker.map(Helper::languages));
        return both.isEmpty() ? Stream.empty() : Stream.of(new Reason.SharedLanguage(both));
    }

    private Stream<Reason> days(Set<DayOfWeek> shared) {
        Set<DayOfWeek> both = common(shared, helper.weekdays(), asker.map(Helper::weekdays));
        return both.isEmpty() ? Stream.empty() : Stream.of(new Reason.BothThere(both));
    }

    private static <T> Set<T> common(Set<T> kept, Set<T> helpers, Optional<Set<T>> askers) {
        Set<T> both = new HashSet<>(kept);
        both.retainAll(helpers);
        both.retainAll(askers.orElse(Set.of()));
        return both;
    }
}
