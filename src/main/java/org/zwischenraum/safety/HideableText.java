package org.zwischenraum.safety;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Texts of one piece: what hides one writes something else in its place. */
public interface HideableText extends Hideable {
    /**
     * Writes one text in place of another, and tells whoever looks.
     *
     * @return false where something else stood there than {@code before}, which stays
     */
    boolean replace(Handle what, String before, String after);

    @Override
    @Transactional
    default Map<String, String> take(Handle what, String placeholder) {
        String words = find(what).orElseThrow().words();
        replace(what, words, placeholder);
        return Map.of("text", words);
    }

    @Override
    @Transactional
    default boolean putBack(Handle what, Map<String, String> parts, String placeholder) {
        return replace(what, placeholder, parts.getOrDefault("text", placeholder));
    }
}
