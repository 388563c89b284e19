package org.zwischenraum.calls;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.switches.Switches;

/** All places where one can call, whichever module they belong to. */
@Component
class CallRooms {
    private final ObjectProvider<CallPlace> places;
    private final Switches switches;

    CallRooms(ObjectProvider<CallPlace> places, Switches switches) {
        this.places = places;
        this.switches = switches;
    }

    Optional<CallRoom> find(UUID id, Member me) {
        return places.orderedStream()
                .filter(switches::isOwnerOn)
                .flatMap(place -> place.room(id, me).stream())
                .findFirst();
    }
}
