package org.zwischenraum.inbox;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.settings.Seal;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/**
 * The addresses by which letters are ended without signing in (RFC 8058): member and kind in 17 bytes, and their seal, the
 * first 16 bytes of an HMAC-SHA256 under the house's own secret. Such an address opens nothing else, and stays good until
 * that secret was changed twice.
 */
@Component
public class LetterEnds {
    private static final String PURPOSE = "inbox.letterEnd";
    private static final int NAMED = 17;
    private static final int SEAL = 16;
    private final Seal seal;
    private final Links links;

    LetterEnds(Secrets secrets, Links links) {
        this.seal = secrets.seal(PURPOSE, SEAL);
        this.links = links;
    }

    /** What an address is about. */
    record Ending(UUID member, LetterEnd end) {}

    /** The letter with what mail programs need to end such letters, and with the same for people at its foot. */
    public Letter atFootOf(Letter letter, UUID reader, LetterEnd end, Words words) {
        String address = links.to(path(reader, end));
        return letter.endedBy(address)
                .withFoot(words.say("inbox.letter.choose"), links.to("/inbox/letters"))
                .withFoot(words.say("inbox.letter.end"), address);
    }

    String path(UUID reader, LetterEnd end) {
        byte[] named = ByteBuffer.allocate(NAMED)
                .putLong(reader.getMostSignificantBits())
                .putLong(reader.getLeastSignificantBits())
                .put((byte) end.ordinal())
                .array();
        byte[] whole =
                ByteBuffer.allocate(NAMED + SEAL).put(named).put(seal.of(named)).array();
        return EndController.PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    Optional<Ending> read(String token) {
        byte[] whole = bytes(token);
        if (whole.length != NAMED + SEAL) return Optional.empty();
        byte[] named = Arrays.copyOf(whole, NAMED);
        byte[] sealed = Arrays.copyOfRange(whole, NAMED, NAMED + SEAL);
        return seal.isOf(sealed, named) ? ending(ByteBuffer.wrap(named)) : Optional.empty();
    }

    private static Optional<Ending> ending(ByteBuffer named) {
        UUID member = new UUID(named.getLong(), named.getLong());
        int kind = named.get();
        return kind >= 0 && kind < LetterEnd.values().length
                ? Optional.of(new Ending(member, LetterEnd.values()[kind]))
                : Optional.empty();
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }
}
