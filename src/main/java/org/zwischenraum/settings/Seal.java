package org.zwischenraum.settings;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Proves that this house has written something, for one purpose: the first bytes of an HMAC-SHA256 under a secret of the
 * house. What was sealed before the secret's last change is still known as ours.
 */
public final class Seal {
    /** Below 80 bits a seal could be found by trying. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 32;
    private final Secrets secrets;
    private final String purpose;
    private final int length;

    Seal(Secrets secrets, String purpose, int length) {
        if (length < SHORTEST || length > LONGEST) throw new IllegalArgumentException("A seal of " + length + " bytes");
        this.secrets = secrets;
        this.purpose = purpose;
        this.length = length;
    }

    /** The seal of these parts, one after the other; where two divisions of the same bytes differ in meaning, say their lengths. */
    public byte[] of(byte[]... parts) {
        return Arrays.copyOf(Hmac.sha256(secrets.key(purpose), parts), length);
    }

    /** Whether this is such a seal; takes as long for a wrong one as for a right one. */
    public boolean isOf(byte[] seal, byte[]... parts) {
        return secrets.keys(purpose).stream()
                .map(key -> Arrays.copyOf(Hmac.sha256(key, parts), length))
                .anyMatch(right -> MessageDigest.isEqual(seal, right));
    }
}
