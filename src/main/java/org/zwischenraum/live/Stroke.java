package org.zwischenraum.live;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A piece on its way: written once for each language, and once as gone, for those who see it no longer.
 *
 * @param name of its subject: what waits under the same name is replaced
 * @param before who may still see an earlier state of it
 * @param at when it was drawn, by the machine's stopwatch
 */
record Stroke(Name name, Receivers to, Receivers before, Map<Language, byte[]> shown, byte[] gone, long at) {
    private static final JsonMapper JSON = JsonMapper.shared();

    record Name(String topic, String key) {}

    static Stroke of(Name name, Receivers before, Piece piece) {
        Map<Language, byte[]> shown = new EnumMap<>(Language.class);
        if (piece != Piece.none()) {
            for (Language language : Language.values()) {
                shown.put(language, bytes(json(name).put("html", piece.html().apply(language))));
            }
        }
        return new Stroke(name, piece.to(), before, shown, bytes(json(name)), System.nanoTime());
    }

    private static ObjectNode json(Name name) {
        return JSON.createObjectNode().put("piece", name.topic()).put("key", name.key());
    }

    private static byte[] bytes(ObjectNode said) {
        return said.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What this reader is sent; empty when they may not know of it, now as before. */
    Optional<byte[]> bytes(UUID account, Language language) {
        if (to.receives(account)) return Optional.of(shown.getOrDefault(language, gone));
        return before.receives(account) ? Optional.of(gone) : Optional.empty();
    }

    /** The same, also for those who may still see what this one's forerunner showed. */
    Stroke after(Stroke forerunner) {
        return new Stroke(name, to, before.or(forerunner.to).or(forerunner.before), shown, gone, at);
    }
}
