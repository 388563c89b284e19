package org.zwischenraum.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People who talk about something.
 *
 * @param about the id of what brought them together: a request, an introduction
 */
public record Conversation(UUID id, UUID about, String subject, Instant openedAt, List<UUID> people) {
    public Conversation {
        people = List.copyOf(people);
    }

    public String path() {
        return "/conversations/" + id;
    }
}
