package org.zwischenraum.cards;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ask on a card that a member passes on to people outside.
 *
 * @param member who passes it on
 * @param secret opens the card and nothing else; 256 random bits
 */
public record AskCard(
        UUID id,
        UUID ask,
        UUID member,
        String secret,
        Instant madeAt,
        @Nullable Instant revokedAt) {
    /** Where people outside read and answer it. */
    public String path() {
        return "/cards/" + secret;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    @Override
    public String toString() {
        return "AskCard[" + id + "]";
    }
}
