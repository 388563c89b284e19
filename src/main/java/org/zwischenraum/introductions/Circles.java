package org.zwischenraum.introductions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Circumstances;
import org.zwischenraum.members.Contacts;

/**
 * Who moves in the viewer's circles: their contacts wholly, and others by the part of these contacts whose contacts they are.
 * It keeps one of five places for somebody from elsewhere, and is told to nobody.
 */
@Component
class Circles implements Circumstances {
    private final Contacts contacts;

    Circles(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<UUID, Known> of(UUID viewer, Collection<UUID> candidates) {
        Set<UUID> own = contacts.of(viewer);
        Map<UUID, Double> near = new HashMap<>();
        own.forEach(contact -> contacts.of(contact).forEach(other -> near.merge(other, 1.0 / own.size(), Double::sum)));
        own.forEach(contact -> near.put(contact, 1.0));
        Map<UUID, Known> known = new HashMap<>();
        near.forEach((other, part) -> known.put(other, new Known(0, false, false, Math.min(1, part))));
        known.keySet().retainAll(Set.copyOf(candidates));
        return known;
    }
}
