package org.zwischenraum.presences;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Circumstances;
import org.zwischenraum.members.Members;

/** Who is here today and shows it to the one who asks: what is quickly done is best asked of somebody who is here. */
@Component
class HereToday implements Circumstances {
    private final Presences presences;
    private final Members members;

    HereToday(Presences presences, Members members) {
        this.presences = presences;
        this.members = members;
    }

    @Override
    public Map<UUID, Known> of(UUID viewer, Collection<UUID> candidates) {
        Map<UUID, Known> known = new HashMap<>();
        Set<UUID> asked = Set.copyOf(candidates);
        members.find(viewer)
                .ifPresent(me -> presences.here(me).stream()
                        .map(Presence::member)
                        .filter(asked::contains)
                        .forEach(one -> known.put(one, new Known(0, false, true, 0))));
        return known;
    }
}
