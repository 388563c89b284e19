package org.zwischenraum.pairs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.Reason;

/**
 * What is known of some pairs at one moment, and by that whether each of them may stand on the desk, and on what it rests.
 *
 * @param people with what every member may see of them
 * @param refused who has said "not for this"
 * @param contacts of those who seek
 * @param proposed which two were ever to be made known to each other
 * @param asks on which pairs rest
 * @param asked who was asked about each of these asks
 */
record Glance(
        Helpers.Shown people,
        Set<UUID> refused,
        Map<UUID, Set<UUID>> contacts,
        Set<Set<UUID>> proposed,
        Map<UUID, Ask> asks,
        Map<UUID, Set<UUID>> asked,
        LocalDate today) {
    /**
     * Whether the two do not know each other, want to be met, and it still holds: the ask is open or the answer says the same,
     * and the offer is there for all members. Who keeps apart is never found for each other; but once a pair lies on the desk
     * it is not asked any more, else hosts would see a no when it vanishes. An introduction of the two stays a silence.
     */
    boolean mayMeet(Pair pair) {
        return pair.two().stream().allMatch(this::wantsToBeMet)
                && !contacts.getOrDefault(pair.seeker(), Set.of()).contains(pair.giver())
                && !proposed.contains(Set.copyOf(pair.two()))
                && isStillSought(pair)
                && !reasons(pair).isEmpty();
    }

    /** What still holds, in words that every member may read. */
    List<Reason> reasons(Pair pair) {
        return pair.reasons().stream().filter(reason -> stands(reason, pair)).toList();
    }

    /** One of these people. */
    Member member(UUID id) {
        return Objects.requireNonNull(people.people().get(id));
    }

    private boolean wantsToBeMet(UUID member) {
        return !refused.contains(member)
                && Optional.ofNullable(people.people().get(member))
                        .filter(one -> one.isListed() && !one.isPaused())
                        .isPresent();
    }

    private boolean isStillSought(Pair pair) {
        return switch (pair.origin()) {
            case ASK ->
                pair.ask()
                        .flatMap(id -> Optional.ofNullable(asks.get(id)))
                        .filter(ask -> isStillOpen(ask, pair))
                        .isPresent();
            case GOAL -> says(pair.seeker(), Line.Kind.GOAL, pair.sought());
            case HORIZON -> says(pair.seeker(), Line.Kind.HORIZON, pair.sought());
            case DAYS -> true;
        };
    }

    private boolean isStillOpen(Ask ask, Pair pair) {
        return ask.state(today) == State.OPEN
                && ask.isForMany()
                && ask.text().equals(pair.sought())
                && !isAsked(ask, pair.giver());
    }

    /** Whoever was asked already needs no host for it. */
    private boolean isAsked(Ask ask, UUID giver) {
        return asked.getOrDefault(ask.id(), Set.of()).contains(giver);
    }

    private boolean stands(Reason reason, Pair pair) {
        return switch (reason) {
            case Reason.OfferFits fits ->
                says(pair.giver(), fits.line(), fits.given().text());
            case Reason.AnswerFits fits ->
                says(pair.giver(), fits.line(), fits.given().text());
            case Reason.BothThere _ -> !days(pair).isEmpty();
            default -> false;
        };
    }

    private boolean says(UUID member, Line.Kind kind, String text) {
        return says(member, line -> line.kind() == kind && line.text().equals(text));
    }

    private boolean says(UUID member, String line, String text) {
        return says(member, one -> Objects.equals(one.id(), line) && one.text().equals(text));
    }

    private boolean says(UUID member, Predicate<Line> wanted) {
        return people.of(member).stream().flatMap(one -> one.lines().stream()).anyMatch(wanted);
    }

    /** The weekdays of both that every member may know. */
    private Set<DayOfWeek> days(Pair pair) {
        Set<DayOfWeek> both = EnumSet.allOf(DayOfWeek.class);
        pair.two().forEach(one -> both.retainAll(days(one)));
        return both;
    }

    private Set<DayOfWeek> days(UUID member) {
        return people.of(member).map(Helper::weekdays).orElse(Set.of());
    }
}
