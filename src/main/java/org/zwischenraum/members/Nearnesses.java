package org.zwischenraum.members;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How near two people stand to each other. */
@Component
public class Nearnesses {
    private final ObjectProvider<Contacts> contacts;

    Nearnesses(ObjectProvider<Contacts> contacts) {
        this.contacts = contacts;
    }

    /** How near this viewer stands to everybody: asked once, answered for many. */
    public View of(Member viewer) {
        Set<UUID> known = new HashSet<>();
        contacts.forEach(source -> known.addAll(source.of(viewer.id())));
        return new View(viewer, known);
    }

    public record View(Member viewer, Set<UUID> contacts) {
        public Nearness to(UUID member) {
            if (member.equals(viewer.id())) return Nearness.SELF;
            if (viewer.isHost()) return Nearness.HOST;
            if (contacts.contains(member)) return Nearness.CONTACT;
            return viewer.role() == Role.FRIEND ? Nearness.STRANGER : Nearness.MEMBER;
        }
    }
}
