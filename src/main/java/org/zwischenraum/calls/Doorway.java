package org.zwischenraum.calls;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;

/** How one comes into a call and leaves it. Works within {@link Rounds#alone}. */
@Component
class Doorway {
    private final Rounds rounds;
    private final Members members;
    private final Apart apart;
    private final Tickets tickets;
    private final Announcer announcer;

    Doorway(Rounds rounds, Members members, Apart apart, Tickets tickets, Announcer announcer) {
        this.rounds = rounds;
        this.members = members;
        this.apart = apart;
        this.tickets = tickets;
        this.announcer = announcer;
    }

    /** A page that wants to come in: with a ticket or where nobody talks it does, else it knocks. */
    void enter(Talker talker, CallRoom room, String ticket) {
        Optional<UUID> before = tickets.read(ticket, room.id(), talker.member());
        Round round = round(before, room, talker);
        boolean isExpected = before.filter(round.id()::equals).isPresent()
                || round.of(talker.member()).isPresent()
                || !room.knocks();
        if (round.isFullFor(talker.member())) announcer.tell(talker.connection(), room.id(), "full");
        else if (isExpected || round.isEmpty()) letIn(round, talker);
        else knock(round, talker);
    }

    /** The one that somebody was in before, if it goes on, else the first in which nobody is apart from them. */
    private Round round(Optional<UUID> before, CallRoom room, Talker talker) {
        return before.flatMap(id -> rounds.find(id, room.id()))
                .filter(round -> fits(round, talker))
                .or(() -> rounds.in(room.id())
                        .filter(round -> fits(round, talker))
                        .findFirst())
                .orElseGet(() -> rounds.begin(before.orElseGet(Ids::next), room.id()));
    }

    private boolean fits(Round round, Talker talker) {
        return round.fits(apart.blocked(talker.member()));
    }

    private void knock(Round round, Talker talker) {
        round.knock(talker);
        announcer.tell(talker.connection(), round.room(), "knocking");
        round.others(talker.member()).forEach(inside -> tellOfKnock(inside, talker, round));
    }

    private void tellOfKnock(Talker inside, Talker knocking, Round round) {
        String name = members.get(knocking.member()).name();
        announcer.tell(inside.connection(), round.room(), "knock", "who", knocking.session(), "name", name);
    }

    /** Somebody inside lets in who knocks; whom they are apart from does not come, and nobody learns why. */
    void let(Round round, UUID session) {
        Optional<Talker> someone = round.knockingBy(session).filter(talker -> fits(round, talker));
        if (someone.isEmpty()) return;
        if (round.isFullFor(someone.get().member()))
            announcer.tell(someone.get().connection(), round.room(), "full");
        else letIn(round, someone.get());
    }

    /** The same page again goes on as if nothing had been; another one of the same person takes its place. */
    private void letIn(Round round, Talker talker) {
        Optional<Talker> before = round.of(talker.member());
        boolean isBack =
                before.filter(one -> one.session().equals(talker.session())).isPresent();
        before.filter(one -> !one.connection().equals(talker.connection()))
                .ifPresent(
                        one -> announcer.tell(one.connection(), round.room(), "elsewhere", "session", one.session()));
        Talker now = isBack ? before.get().back(talker.connection()) : talker;
        round.put(now);
        welcome(round, now);
        if (isBack) announcer.tellOthers(round, now.member(), "back", "who", now.session());
        else came(round, now, before);
    }

    private void came(Round round, Talker talker, Optional<Talker> before) {
        String instead = before.map(one -> one.session().toString()).orElse("");
        announcer.tellOthers(round, talker.member(), "came", "person", announcer.person(talker), "instead", instead);
    }

    private void welcome(Round round, Talker talker) {
        announcer.tell(
                talker.connection(),
                round.room(),
                "in",
                "session",
                talker.session(),
                "ticket",
                tickets.write(round, talker.member()),
                "people",
                announcer.people(round, talker.member()),
                "spoken",
                round.spoken().stream()
                        .filter(words -> mayMeet(talker, words.member()))
                        .toList());
        round.knocking().stream()
                .filter(one -> mayMeet(talker, one.member()))
                .forEach(one -> tellOfKnock(talker, one, round));
    }

    /** Whoever spoke before, or knocks already, was not asked about when somebody came in. */
    private boolean mayMeet(Talker talker, UUID other) {
        return !apart.blocked(talker.member()).contains(other);
    }

    /** Leaves, or stops knocking. When nobody is left, the first who knocks is in. */
    void leave(Round round, Talker talker) {
        boolean wasInside = round.of(talker.member()).isPresent();
        round.remove(talker.member());
        round.others(talker.member())
                .filter(other -> wasInside || mayMeet(talker, other.member()))
                .forEach(other -> announcer.tell(other.connection(), round.room(), "left", "who", talker.session()));
        if (round.isEmpty()) round.knocking().stream().findFirst().ifPresent(one -> letIn(round, one));
        rounds.forgetEmpty();
    }
}
