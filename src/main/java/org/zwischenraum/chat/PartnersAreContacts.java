package org.zwischenraum.chat;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Contacts;

/** A conversation opens with a yes of both; from then on they are contacts. */
@Component
class PartnersAreContacts implements Contacts {
    private final Conversations conversations;

    PartnersAreContacts(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Set<UUID> of(UUID member) {
        return conversations.partnersOf(member);
    }
}
