package org.zwischenraum.pairs;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.introductions.Between;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.requests.Requests;

/** Whether a pair may stand on the desk at this moment, and on what it still rests. */
@Component
class Strangers {
    private final Members members;
    private final Helpers helpers;
    private final Contacts contacts;
    private final Between between;
    private final Asks asks;
    private final Requests requests;
    private final Occasions occasions;
    private final Unproposed unproposed;

    Strangers(
            Members members,
            Helpers helpers,
            Contacts contacts,
            Between between,
            Asks asks,
            Requests requests,
            Occasions occasions,
            Unproposed unproposed) {
        this.members = members;
        this.helpers = helpers;
        this.contacts = contacts;
        this.between = between;
        this.asks = asks;
        this.requests = requests;
        this.occasions = occasions;
        this.unproposed = unproposed;
    }

    /**
     * Whether the two do not know each other, want to be met, and it still holds: the ask is open or the answer says the same,
     * and the offer is there for all members. Who keeps apart is never found for each other; but once a pair lies on the desk
     * it is not asked any more, else hosts would see a no when it vanishes. An introduction of the two stays a silence.
     */
    Predicate<Pair> mayMeet() {
        Set<UUID> refused = unproposed.all();
        return pair -> pair.two().stream().allMatch(one -> !refused.contains(one) && wantsToBeMet(one))
                && !contacts.of(pair.seeker()).contains(pair.giver())
                && !between.wasAnything(pair.seeker(), pair.giver())
                && isStillSought(pair)
                && !reasons(pair).isEmpty();
    }

    /** What still holds, in words that every member may read. */
    List<Reason> reasons(Pair pair) {
        return pair.reasons().stream().filter(reason -> stands(reason, pair)).toList();
    }

    private boolean wantsToBeMet(UUID member) {
        return members.find(member)
                .filter(one -> one.isListed() && !one.isPaused())
                .isPresent();
    }

    private boolean isStillSought(Pair pair) {
        return switch (pair.origin()) {
            case ASK ->
                pair.ask()
                        .flatMap(asks::find)
                        .filter(ask -> isStillOpen(ask, pair))
                        .isPresent();
            case GOAL -> says(pair.seeker(), Line.Kind.GOAL, pair.sought());
            case HORIZON -> says(pair.seeker(), Line.Kind.HORIZON, pair.sought());
            case DAYS -> true;
        };
    }

    private boolean isStillOpen(Ask ask, Pair pair) {
        return ask.state(asks.today()) == State.OPEN
                && ask.isForMany()
                && ask.text().equals(pair.sought())
                && !isAsked(ask, pair.giver());
    }

    /** Whoever was asked already needs no host for it. */
    private boolean isAsked(Ask ask, UUID giver) {
        return requests.of(ask).containsKey(giver);
    }

    private boolean says(UUID member, Line.Kind kind, String text) {
        return helpers.openly(member).lines().stream()
                .anyMatch(line -> line.kind() == kind && line.text().equals(text));
    }

    private boolean stands(Reason reason, Pair pair) {
        return switch (reason) {
            case Reason.OfferFits fits ->
                says(pair.giver(), fits.line(), fits.given().text());
            case Reason.AnswerFits fits ->
                says(pair.giver(), fits.line(), fits.given().text());
            case Reason.BothThere _ ->
                !occasions.openly(pair.seeker(), pair.giver()).isEmpty();
            default -> false;
        };
    }

    private boolean says(UUID giver, String line, String text) {
        return helpers.openly(giver).lines().stream()
                .anyMatch(one -> Objects.equals(one.id(), line) && one.text().equals(text));
    }
}
