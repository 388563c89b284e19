package org.zwischenraum.inbound;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Secrets;

/**
 * The part of a reply address that differs: a random id and ten bytes of HMAC-SHA256 (RFC 2104) over it, in the letters and
 * digits of base 32 (RFC 4648), since mail servers do not keep capitals apart and take no more than 64 characters.
 */
@Component
class ReplyTags {
    /** So long is every tag. */
    static final int LENGTH = 42;

    private static final String PURPOSE = "inbound.reply";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID = 16;
    private static final int CODE = 10;
    private final Secrets secrets;

    ReplyTags(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(UUID id) {
        return written(sealed(id, secrets.key(PURPOSE)));
    }

    /** The id, if this house has written the tag exactly so: the last letter holds two bits that carry nothing. */
    Optional<UUID> read(String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        Optional<byte[]> bytes = bytes(small).filter(read -> written(read).equals(small));
        return bytes.map(ByteBuffer::wrap)
                .map(start -> new UUID(start.getLong(), start.getLong()))
                .filter(id -> isOurs(bytes.get(), id));
    }

    private boolean isOurs(byte[] bytes, UUID id) {
        return secrets.keys(PURPOSE).stream().anyMatch(key -> MessageDigest.isEqual(bytes, sealed(id, key)));
    }

    private static byte[] sealed(UUID id, byte[] key) {
        byte[] name = ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return ByteBuffer.allocate(ID + CODE)
                .put(name)
                .put(code(key, name), 0, CODE)
                .array();
    }

    private static byte[] code(byte[] key, byte[] words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << 8) | (one & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) text.append(ALPHABET.charAt((held >> (bits - 5)) & 31));
        }
        if (bits > 0) text.append(ALPHABET.charAt((held << (5 - bits)) & 31));
        return text.toString();
    }

    private static Optional<byte[]> bytes(String text) {
        if (text.length() != LENGTH) return Optional.empty();
        byte[] bytes = new byte[ID + CODE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (byte letter : text.getBytes(StandardCharsets.US_ASCII)) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) return Optional.empty();
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8 && at < bytes.length) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return Optional.of(Arrays.copyOf(bytes, bytes.length));
    }
}
