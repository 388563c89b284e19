package org.zwischenraum.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Connections;
import org.zwischenraum.live.Heard;
import org.zwischenraum.live.Live;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * What pages say about calls: {@code {"do": "enter", …}}. Everything is asked of the room anew, so that a right that has ended
 * ends the talking.
 */
@Component
class Switchboard implements Heard, Connections {
    /** So long somebody whose line has gone still has their place. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LONGEST = 2_000;
    private final CallRooms rooms;
    private final Rounds rounds;
    private final Doorway doorway;
    private final Lookouts lookouts;
    private final Announcer announcer;
    private final Members members;
    private final Apart apart;
    private final Live live;
    private final Clock clock;

    Switchboard(
            CallRooms rooms,
            Rounds rounds,
            Doorway doorway,
            Lookouts lookouts,
            Announcer announcer,
            Members members,
            Apart apart,
            Live live,
            Clock clock) {
        this.rooms = rooms;
        this.rounds = rounds;
        this.doorway = doorway;
        this.lookouts = lookouts;
        this.announcer = announcer;
        this.members = members;
        this.apart = apart;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public boolean hears(Viewer viewer, String topic) {
        return room(viewer, topic).isPresent();
    }

    @Override
    public void heard(Viewer viewer, UUID connection, String topic, JsonNode body) {
        room(viewer, topic)
                .ifPresent(
                        room -> rounds.alone(() -> hear(me(viewer).orElseThrow().id(), connection, room, body)));
    }

    private Optional<CallRoom> room(Viewer viewer, String topic) {
        return Announcer.TOPIC.id(topic).flatMap(id -> me(viewer).flatMap(me -> rooms.find(id, me)));
    }

    private Optional<Member> me(Viewer viewer) {
        return viewer.account().flatMap(members::find);
    }

    private void hear(UUID me, UUID connection, CallRoom room, JsonNode body) {
        String what = body.path("do").asString("");
        if (what.equals("look")) lookouts.look(connection, room.id(), me);
        else if (what.equals("enter")) enter(me, connection, room, body);
        else
            rounds.of(connection)
                    .filter(round -> round.room().equals(room.id()))
                    .ifPresent(round -> hear(me, round, what, body));
        lookouts.changed(room.id());
    }

    private void enter(UUID me, UUID connection, CallRoom room, JsonNode body) {
        UUID session = UUID.fromString(body.path("session").asString());
        Talker talker = Talker.of(session, me, connection).showing(Shows.of(body.path("shows")));
        doorway.enter(talker, room, body.path("ticket").asString(""));
    }

    private void hear(UUID me, Round round, String what, JsonNode body) {
        if (what.equals("leave")) talker(round, me).ifPresent(talker -> doorway.leave(round, talker));
        round.of(me).ifPresent(talker -> hear(talker, round, what, body));
    }

    private void hear(Talker me, Round round, String what, JsonNode body) {
        switch (what) {
            case "let" -> doorway.let(round, UUID.fromString(body.path("who").asString()));
            case "signal" -> pass(me, round, body);
            case "show" -> show(me, round, Shows.of(body.path("shows")));
            case "say" -> say(me, round, Plain.text(body.path("text").asString("")));
            default -> {
                // A page of another version of this program.
            }
        }
    }

    /** What one browser needs to know to find the other; never to somebody who is not in this call. */
    private void pass(Talker me, Round round, JsonNode body) {
        round.insideBy(UUID.fromString(body.path("to").asString()))
                .filter(other -> !apart.blocked(me.member()).contains(other.member()))
                .ifPresent(other -> announcer.tell(
                        other.connection(), round.room(), "signal", "from", me.session(), "data", body.path("data")));
    }

    private void show(Talker me, Round round, Shows shows) {
        round.put(me.showing(shows));
        announcer.tellOthers(round, me.member(), "shows", "who", me.session(), "shows", shows);
    }

    private void say(Talker me, Round round, String text) {
        if (text.isEmpty() || text.length() > LONGEST) return;
        String name = members.get(me.member()).name();
        Spoken words = new Spoken(Ids.next(), me.member(), name, text, clock.instant());
        round.say(words);
        round.inside().forEach(talker -> announcer.tell(talker.connection(), round.room(), "said", "words", words));
    }

    @Override
    public void ended(UUID account, UUID connection, boolean last) {
        lookouts.forget(connection);
        rounds.alone(() -> rounds.of(connection).ifPresent(round -> lose(account, connection, round)));
    }

    /** Who only knocked is gone; who was inside may come back. */
    private void lose(UUID member, UUID connection, Round round) {
        Optional<Talker> inside =
                round.of(member).filter(one -> one.connection().equals(connection));
        if (inside.isEmpty()) talker(round, member).ifPresent(one -> doorway.leave(round, one));
        inside.ifPresent(one -> away(one, round));
    }

    private void away(Talker talker, Round round) {
        round.put(talker.away(clock.instant()));
        announcer.tellOthers(round, talker.member(), "away", "who", talker.session());
    }

    /** Lets those go who have been away too long, or may not be here any more. */
    void sweep() {
        Instant before = clock.instant().minus(PATIENCE);
        rounds.alone(() -> rounds.all().forEach(round -> sweep(round, before)));
    }

    private void sweep(Round round, Instant before) {
        for (Talker talker : round.inside()) {
            boolean mayStay = mayStay(talker, round);
            if (!mayStay) announcer.tell(talker.connection(), round.room(), "gone");
            if (mayStay && !live.isConnected(talker.connection()) && !talker.isAway()) away(talker, round);
            if (!mayStay || talker.isAwayBefore(before)) leave(talker, round);
        }
    }

    private void leave(Talker talker, Round round) {
        doorway.leave(round, talker);
        lookouts.changed(round.room());
    }

    /** Of two who are kept apart since they came, the one who came later goes. */
    private boolean mayStay(Talker talker, Round round) {
        var blocked = apart.blocked(talker.member());
        boolean isApart = round.inside().stream()
                .takeWhile(other -> !other.member().equals(talker.member()))
                .anyMatch(other -> blocked.contains(other.member()));
        return !isApart
                && members.find(talker.member())
                        .filter(Member::isActive)
                        .flatMap(member -> rooms.find(round.room(), member))
                        .isPresent();
    }

    private static Optional<Talker> talker(Round round, UUID member) {
        return round.of(member)
                .or(() -> round.knocking().stream()
                        .filter(one -> one.member().equals(member))
                        .findFirst());
    }
}
