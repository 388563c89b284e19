package org.zwischenraum.decisions;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Seal;
import org.zwischenraum.settings.Secrets;

/**
 * Writes and reads what stands in a link: matter, member and end, under a code (HMAC-SHA256, RFC 2104, cut to 128 bits) that
 * also covers the member's mail address, so that links which lie in a mailbox one has left decide nothing any more.
 */
@Component
class DecisionTokens {
    private static final String PURPOSE = "decisions";
    private static final int WORDS = 40;
    private static final int CODE = 16;
    private final Seal seal;

    DecisionTokens(Secrets secrets) {
        this.seal = secrets.seal(PURPOSE, CODE);
    }

    /** What a link says. */
    record Said(UUID matter, UUID member, Instant end) {}

    String write(Said said, String address) {
        byte[] words = words(said);
        byte[] code = seal.of(words, small(address));
        byte[] all = ByteBuffer.allocate(WORDS + CODE).put(words).put(code).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * What a link says, if this house has written it.
     *
     * @param address the address of a member; empty when there is no such member
     */
    Optional<Said> read(String text, Function<UUID, Optional<String>> address) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length != WORDS + CODE) return Optional.empty();
            Said said = read(ByteBuffer.wrap(all));
            return address.apply(said.member())
                    .filter(known -> isOurs(all, known))
                    .map(_ -> said);
        } catch (IllegalArgumentException | BufferUnderflowException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(byte[] all, String address) {
        byte[] words = Arrays.copyOf(all, WORDS);
        byte[] code = Arrays.copyOfRange(all, WORDS, all.length);
        return seal.isOf(code, words, small(address));
    }

    private static byte[] words(Said said) {
        return ByteBuffer.allocate(WORDS)
                .putLong(said.matter().getMostSignificantBits())
                .putLong(said.matter().getLeastSignificantBits())
                .putLong(said.member().getMostSignificantBits())
                .putLong(said.member().getLeastSignificantBits())
                .putLong(said.end().getEpochSecond())
                .array();
    }

    private static Said read(ByteBuffer words) {
        UUID matter = new UUID(words.getLong(), words.getLong());
        UUID member = new UUID(words.getLong(), words.getLong());
        return new Said(matter, member, Instant.ofEpochSecond(Math.clamp(words.getLong(), 0, 1L << 40)));
    }

    private static byte[] small(String address) {
        return address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
