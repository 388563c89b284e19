package org.zwischenraum.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.zwischenraum.entry.Token;
import org.zwischenraum.settings.Hmac;

/** Proves that a body comes from this house and was sent just now: HMAC-SHA256 (RFC 2104) of time, a dot, and the body. */
final class Signature {
    private Signature() {}

    /** @param at the time of sending, in whole seconds since 1970 as its header says it */
    static String of(Token secret, Instant at, String body) {
        String signed = at.getEpochSecond() + "." + body;
        byte[] key = secret.text().getBytes(StandardCharsets.US_ASCII);
        return "v1=" + HexFormat.of().formatHex(Hmac.sha256(key, signed.getBytes(StandardCharsets.UTF_8)));
    }
}
