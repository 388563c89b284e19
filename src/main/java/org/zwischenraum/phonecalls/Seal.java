package org.zwischenraum.phonecalls;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Secrets;

/**
 * Seals numbers with the house's own secret (AES-256-GCM, NIST SP 800-38D, bound to the call's id), so that neither a look into
 * the database nor a backup of it alone shows any.
 */
@Component
class Seal {
    private static final String PURPOSE = "phonecalls.numbers";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final Secrets secrets;

    Seal(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] close(String words, UUID call) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, secrets.key(PURPOSE), nonce, call)
                    .doFinal(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when the house's secret was changed too often since. */
    Optional<String> open(byte[] locked, UUID call) {
        return secrets.keys(PURPOSE).stream()
                .flatMap(key -> open(locked, key, call).stream())
                .findFirst();
    }

    private static Optional<String> open(byte[] locked, byte[] key, UUID call) {
        byte[] nonce = java.util.Arrays.copyOf(locked, NONCE_BYTES);
        try {
            byte[] words = cipher(Cipher.DECRYPT_MODE, key, nonce, call)
                    .doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
            return Optional.of(new String(words, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, UUID call) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(call.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
