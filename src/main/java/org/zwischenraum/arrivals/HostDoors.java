package org.zwischenraum.arrivals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.text.Folding;
import org.zwischenraum.web.NotThere;

/** Gathers what hosts see of the door. */
@Component
class HostDoors {
    private static final int A_FEW = 12;
    private final Doors doors;
    private final GuestLinks links;
    private final DayGuests guests;
    private final DoorRules rules;
    private final Tablets tablets;
    private final HostedArrivals hosted;
    private final Presences presences;
    private final Members members;

    HostDoors(
            Doors doors,
            GuestLinks links,
            DayGuests guests,
            DoorRules rules,
            Tablets tablets,
            HostedArrivals hosted,
            Presences presences,
            Members members) {
        this.doors = doors;
        this.links = links;
        this.guests = guests;
        this.rules = rules;
        this.tablets = tablets;
        this.hosted = hosted;
        this.presences = presences;
        this.members = members;
    }

    /** Somebody who may be checked in or out, as far as this host sees. */
    record Person(Member member, boolean isHere) {}

    /**
     * @param who what was typed to find somebody
     * @param people who fit that
     * @param led whom hosts have checked in today, whether they are still here or not
     */
    record HostDoor(
            Space space,
            List<Space> spaces,
            String who,
            List<Person> people,
            List<Member> led,
            List<Tablet> tablets,
            TabletForm form,
            boolean guestsAreOn,
            boolean atTheDoor,
            int expected,
            int present) {}

    Member person(UUID id, Member host) {
        return members.find(id, host).filter(Member::isListed).orElseThrow(NotThere::new);
    }

    HostDoor of(Space space, String who, TabletForm form, Member host) {
        return new HostDoor(
                space,
                doors.all(),
                who,
                people(who, host),
                led(space),
                tablets.all(),
                form,
                links.areOn(),
                rules.holds(DoorRule.AT_THE_DOOR),
                links.expected(space),
                guests.present(space));
    }

    private List<Person> people(String who, Member host) {
        String wanted = Folding.fold(who.strip());
        if (wanted.isEmpty()) return List.of();
        Set<UUID> here = presences.here(host).stream().map(Presence::member).collect(Collectors.toSet());
        return members.listedFor(host).stream()
                .filter(one -> Folding.fold(one.name()).contains(wanted))
                .limit(A_FEW)
                .map(one -> new Person(one, here.contains(one.id())))
                .toList();
    }

    private List<Member> led(Space space) {
        return hosted.today(space).stream()
                .map(Hosted::member)
                .distinct()
                .flatMap(id -> members.find(id).stream())
                .toList();
    }
}
