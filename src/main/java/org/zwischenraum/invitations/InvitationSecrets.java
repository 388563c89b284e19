package org.zwischenraum.invitations;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Token;
import org.zwischenraum.settings.Hmac;
import org.zwischenraum.settings.Secrets;

/**
 * The secrets in the links of invitations: HMAC-SHA256 of the invitation's id under the house's own secret. So a host can
 * see a link again, and somebody who got hold of the database alone cannot.
 */
@Component
class InvitationSecrets {
    private static final String PURPOSE = "entry.invitation";
    private final Secrets secrets;

    InvitationSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    Token fresh(UUID id) {
        return derive(id, secrets.key(PURPOSE));
    }

    /** The secret that has this hash; empty when the house's secret was changed too often since. */
    Optional<String> of(UUID id, byte[] hash) {
        return secrets.keys(PURPOSE).stream()
                .map(key -> derive(id, key))
                .filter(token -> Arrays.equals(token.hash(), hash))
                .map(Token::text)
                .findFirst();
    }

    private static Token derive(UUID id, byte[] key) {
        byte[] named = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.sha256(key, named)));
    }
}
