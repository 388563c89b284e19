package org.zwischenraum.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Seal;
import org.zwischenraum.settings.Secrets;

/**
 * By a ticket somebody comes back into a call without knocking again, after a reload or a restart of this program:
 * {@code round.end.code}, the code HMAC-SHA256 over round, room, member and end under the house's own secret.
 */
@Component
class Tickets {
    private static final String PURPOSE = "call-tickets";
    private static final Duration VALID = Duration.ofHours(12);
    private static final int CODE = 32;
    private final Seal seal;
    private final Clock clock;

    Tickets(Secrets secrets, Clock clock) {
        this.seal = secrets.seal(PURPOSE, CODE);
        this.clock = clock;
    }

    String write(Round round, UUID member) {
        long end = clock.instant().plus(VALID).getEpochSecond();
        byte[] code = seal.of(words(round.id(), round.room(), member, end));
        return round.id() + "." + end + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** The round that a ticket is for; empty when it is nobody's, somebody else's, or too old. */
    Optional<UUID> read(String ticket, UUID room, UUID member) {
        String[] parts = ticket.split("\\.", 3);
        if (parts.length < 3) return Optional.empty();
        try {
            UUID round = UUID.fromString(parts[0]);
            long end = Long.parseLong(parts[1]);
            return isGood(parts[2], round, room, member, end) ? Optional.of(round) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private boolean isGood(String code, UUID round, UUID room, UUID member, long end) {
        if (clock.instant().isAfter(Instant.ofEpochSecond(end))) return false;
        return seal.isOf(Base64.getUrlDecoder().decode(code), words(round, room, member, end));
    }

    private static byte[] words(UUID round, UUID room, UUID member, long end) {
        return (round + " " + room + " " + member + " " + end).getBytes(StandardCharsets.UTF_8);
    }
}
