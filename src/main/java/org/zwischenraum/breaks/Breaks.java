package org.zwischenraum.breaks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.vocabulary.Vocabulary;

/** What one member sees of the breaks in one space. */
@Component
class Breaks {
    private final CoffeeMachine machine;
    private final Lunches lunches;
    private final Presences presences;
    private final Members members;
    private final Helpers helpers;
    private final Vocabulary vocabulary;
    private final Communities communities;

    Breaks(
            CoffeeMachine machine,
            Lunches lunches,
            Presences presences,
            Members members,
            Helpers helpers,
            Vocabulary vocabulary,
            Communities communities) {
        this.machine = machine;
        this.lunches = lunches;
        this.presences = presences;
        this.members = members;
        this.helpers = helpers;
        this.vocabulary = vocabulary;
        this.communities = communities;
    }

    /** Somebody with whom I stand at the coffee machine, and what we could begin with. */
    record Companion(Member member, boolean isRemote, FirstWords.Beginning beginning) {}

    /** The round in which I stand. */
    record Mine(Instant endsAt, List<Companion> companions) {}

    /** A lunch, with those of its people whom I see. */
    record Meal(Lunch lunch, Member inviting, List<Member> inHouse, List<Member> online) {}

    /**
     * Everything.
     *
     * @param isHere whether I am here and may be seen: else there is nothing to press
     * @param waitsUntil until when my wish waits
     * @param others who stands at the coffee machine and has room for me
     */
    record Sight(
            UUID space,
            Member me,
            boolean isHere,
            Optional<Instant> waitsUntil,
            Optional<Mine> mine,
            List<List<Member>> others,
            List<Meal> meals,
            Naming naming) {}

    Sight of(UUID space, Member me) {
        Optional<Presence> here =
                presences.of(me.id()).filter(one -> one.space().equals(space) && !one.isInvisible());
        Optional<Round> mine = machine.of(me).filter(round -> round.space().equals(space));
        return new Sight(
                space,
                me,
                here.isPresent(),
                machine.waitsUntil(me),
                mine.map(round -> mine(round, me)),
                here.isPresent() && mine.isEmpty() ? others(space, me) : List.of(),
                lunches.coming(space, me).stream().map(this::meal).toList(),
                vocabulary.understanding());
    }

    private Mine mine(Round round, Member me) {
        return new Mine(
                round.endsAt(),
                people(round.guests()).stream()
                        .filter(other -> !other.id().equals(me.id()))
                        .map(other -> companion(other, me))
                        .toList());
    }

    private Companion companion(Member other, Member me) {
        return new Companion(
                other,
                presences.find(other.id(), me).filter(Presence::isRemote).isPresent(),
                FirstWords.of(
                        helpers.openly(me.id()),
                        helpers.openly(other.id()),
                        communities.get().language().code(),
                        vocabulary.understanding()));
    }

    private List<List<Member>> others(UUID space, Member me) {
        return machine.open(me, space).stream()
                .map(round -> people(round.guests()))
                .toList();
    }

    private Meal meal(Lunch lunch) {
        return new Meal(lunch, members.get(lunch.inviting()), guests(lunch, false), guests(lunch, true));
    }

    private List<Member> guests(Lunch lunch, boolean online) {
        return people(lunch.guests().stream()
                .filter(guest -> guest.online() == online)
                .map(Lunch.Guest::member)
                .toList());
    }

    private List<Member> people(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> members.find(id).stream()).toList();
    }
}
