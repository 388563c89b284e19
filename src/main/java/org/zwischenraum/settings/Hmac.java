package org.zwischenraum.settings;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that only who knows the key can make: HMAC (RFC 2104). */
public final class Hmac {
    private Hmac() {}

    /** 32 bytes by SHA-256 over these parts, one after the other. */
    public static byte[] sha256(byte[] key, byte[]... parts) {
        return code("HmacSHA256", key, parts);
    }

    /** 20 bytes by SHA-1, only for those who ask for it: TURN servers do. */
    public static byte[] sha1(byte[] key, byte[]... parts) {
        return code("HmacSHA1", key, parts);
    }

    private static byte[] code(String algorithm, byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (byte[] part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
