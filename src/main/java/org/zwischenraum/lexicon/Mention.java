package org.zwischenraum.lexicon;

import java.util.List;
import org.zwischenraum.reading.Span;

/**
 * A text speaks of a concept.
 *
 * @param strength how surely, 0 to 1
 * @param places the words by which it does
 * @param named whether it is named, not only paraphrased
 */
public record Mention(Concept concept, double strength, List<Span> places, boolean named) {
    public Mention {
        places = List.copyOf(places);
    }

    Mention surer(Mention other) {
        return other.strength > strength ? other : this;
    }
}
