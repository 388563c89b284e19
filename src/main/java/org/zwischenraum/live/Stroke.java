package org.zwischenraum.live;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zwischenraum.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A piece on its way: written once for each language that somebody reads, and once as gone, for those who see it no longer.
 *
 * @param name of its subject: what waits under the same name is replaced
 * @param before who may still see an earlier state of it
 * @param at when it was drawn, by the machine's stopwatch
 */
record Stroke(Name name, Receivers to, Receivers before, Words shown, byte[] gone, long at) {
    private static final JsonMapper JSON = JsonMapper.shared();

    record Name(String topic, String key) {}

    /** What is said in each language, written when the first reader of that language asks. */
    private record Words(Name name, Piece piece, Map<Language, byte[]> written) {
        byte[] in(Language language) {
            return written.computeIfAbsent(language, this::write);
        }

        private byte[] write(Language language) {
            return bytes(json(name).put("html", piece.html().apply(language)));
        }
    }

    static Stroke of(Name name, Receivers before, Piece piece) {
        Words words = new Words(name, piece, new ConcurrentHashMap<>());
        // What cannot be drawn must show before it is kept for those who come later.
        if (piece != Piece.none()) words.in(Language.DE);
        return new Stroke(name, piece.to(), before, words, bytes(json(name)), System.nanoTime());
    }

    private static ObjectNode json(Name name) {
        return JSON.createObjectNode().put("piece", name.topic()).put("key", name.key());
    }

    private static byte[] bytes(ObjectNode said) {
        return said.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What this reader is sent; empty when they may not know of it, now as before. */
    Optional<byte[]> bytes(UUID account, Language language) {
        if (to.receives(account)) return Optional.of(shown.in(language));
        return before.receives(account) ? Optional.of(gone) : Optional.empty();
    }

    /** The same, also for those who may still see what this one's forerunner showed. */
    Stroke after(Stroke forerunner) {
        return new Stroke(name, to, before.or(forerunner.to).or(forerunner.before), shown, gone, at);
    }
}
