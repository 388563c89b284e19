package org.zwischenraum.live;

import java.util.function.Function;
import org.zwischenraum.text.Language;

/**
 * How one subject of a picture looks now, and who may see it. It is drawn once for each language in which somebody watches,
 * so it says nothing that depends on who looks: what is for one reader alone comes with the page's first read.
 *
 * @param html its elements, each with an id, {@code data-piece} (its key) and {@code data-in} (the id of the element in
 *     which it stands): live.js puts them there, in the place of those that stand there already
 */
public record Piece(Receivers to, Function<Language, String> html) {
    private static final Piece NONE = new Piece(Receivers.nobody(), _ -> "");

    /** It is no longer there for anybody. */
    public static Piece none() {
        return NONE;
    }
}
