package org.zwischenraum.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Token;
import org.zwischenraum.settings.Hmac;
import org.zwischenraum.settings.Secrets;

/**
 * The secrets that sign: HMAC-SHA256 of the webhook's id under the house's own secret. So they need not be kept, and
 * somebody who got hold of the database alone cannot sign.
 */
@Component
class WebhookSecrets {
    /** Begins each secret, so that tools that look for secrets in code can find it. */
    private static final String MARK = "zwh_";

    private static final String PURPOSE = "webhooks";
    private final Secrets secrets;

    WebhookSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    Token fresh(UUID id) {
        return derive(id, secrets.key(PURPOSE));
    }

    /** The secret of a webhook; empty when the house's secret was changed too often since. */
    Optional<Token> of(Webhook webhook) {
        return secrets.keys(PURPOSE).stream()
                .map(key -> derive(webhook.id(), key))
                .filter(token -> Arrays.equals(token.hash(), webhook.secretHash()))
                .findFirst();
    }

    private static Token derive(UUID id, byte[] key) {
        byte[] code = Hmac.sha256(key, id.toString().getBytes(StandardCharsets.US_ASCII));
        return new Token(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(code));
    }
}
