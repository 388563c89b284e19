package org.zwischenraum.invitations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Standing;

/**
 * A link by which somebody may join.
 *
 * @param name who is meant, if one person is; may be empty
 * @param email where it was sent; empty unless {@code kind} is MAIL
 * @param standing what one becomes by it, {@code FRIEND} or {@code MEMBER}
 * @param language of the letter, and of the first page where the browser says nothing better
 * @param words what the host says along with it; may be empty
 * @param places how many people may join by it
 * @param madeBy the host's account; null when a command made it
 * @param openedAt when somebody pressed the button of its page; null before
 */
public record Invitation(
        UUID id,
        Kind kind,
        String name,
        String email,
        Standing standing,
        Language language,
        String words,
        int places,
        @Nullable UUID madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant revokedAt,
        List<UUID> acceptedBy) {
    /** How an invitation reaches people. */
    public enum Kind {
        MAIL,
        LINK,
        SLIP
    }

    /** What has become of an invitation. */
    public enum State {
        OPEN,
        OPENED,
        ACCEPTED,
        EXPIRED,
        REVOKED
    }

    public Invitation {
        acceptedBy = List.copyOf(acceptedBy);
    }

    public State state(Instant now) {
        if (acceptedBy.size() >= places) return State.ACCEPTED;
        if (revokedAt != null) return State.REVOKED;
        if (!expiresAt.isAfter(now)) return State.EXPIRED;
        return openedAt == null ? State.OPEN : State.OPENED;
    }

    /** Whether somebody may still join by it. */
    public boolean isGoodAt(Instant now) {
        State state = state(now);
        return state == State.OPEN || state == State.OPENED;
    }

    /** Whether this address was proved by the letter that the invitation came in. */
    public boolean proves(String address) {
        return kind == Kind.MAIL && email.equalsIgnoreCase(address.strip());
    }
}
