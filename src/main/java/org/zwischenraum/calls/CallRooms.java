package org.zwischenraum.calls;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;

/** All places where one can call, whichever module they belong to. */
@Component
class CallRooms {
    private final ObjectProvider<CallPlace> places;

    CallRooms(ObjectProvider<CallPlace> places) {
        this.places = places;
    }

    Optional<CallRoom> find(UUID id, Member me) {
        return places.orderedStream()
                .flatMap(place -> place.room(id, me).stream())
                .findFirst();
    }
}
