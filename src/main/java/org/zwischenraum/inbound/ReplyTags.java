package org.zwischenraum.inbound;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Seal;
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
    private static final int ID = 16;
    private static final int CODE = 10;
    private final Base32 base32 = Base32.builder().get();
    private final Seal seal;

    ReplyTags(Secrets secrets) {
        this.seal = secrets.seal(PURPOSE, CODE);
    }

    String of(UUID id) {
        byte[] name = name(id);
        return written(
                ByteBuffer.allocate(ID + CODE).put(name).put(seal.of(name)).array());
    }

    /** The id, if this house has written the tag exactly so: the last letter holds two bits that carry nothing. */
    Optional<UUID> read(String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        if (small.length() != LENGTH) return Optional.empty();
        byte[] bytes = base32.decode(small);
        return written(bytes).equals(small) ? id(bytes) : Optional.empty();
    }

    private Optional<UUID> id(byte[] bytes) {
        ByteBuffer start = ByteBuffer.wrap(bytes);
        UUID id = new UUID(start.getLong(), start.getLong());
        return seal.isOf(Arrays.copyOfRange(bytes, ID, bytes.length), name(id)) ? Optional.of(id) : Optional.empty();
    }

    private static byte[] name(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private String written(byte[] bytes) {
        return base32.encodeToString(bytes).replace("=", "").toLowerCase(Locale.ROOT);
    }
}
