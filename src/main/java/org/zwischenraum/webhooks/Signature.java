package org.zwischenraum.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zwischenraum.entry.Token;

/** Proves that a body comes from this house and was sent just now: HMAC-SHA256 (RFC 2104) of time, a dot, and the body. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param at the time of sending, in whole seconds since 1970 as its header says it */
    static String of(Token secret, Instant at, String body) {
        String signed = at.getEpochSecond() + "." + body;
        byte[] key = secret.text().getBytes(StandardCharsets.US_ASCII);
        return "v1=" + HexFormat.of().formatHex(code(key, signed.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] code(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
