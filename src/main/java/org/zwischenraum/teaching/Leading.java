package org.zwischenraum.teaching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.reading.Span;
import org.zwischenraum.reasons.Quote;

/** Which matter an ask was taken for, so that it led to another. Pure. */
final class Leading {
    private Leading() {}

    /** The id of what is spoken of by the marked words and leads to this concept, the nearest first; empty when nothing does. */
    static String to(String met, Quote sought, Understanding understanding) {
        return understanding.heard(sought.text()).stream()
                .filter(mention -> isMarked(mention, sought.marks()))
                .filter(mention -> distance(mention.concept(), met) < NOT_LINKED)
                .min(Comparator.comparingInt((Mention mention) -> distance(mention.concept(), met))
                        .thenComparing(mention -> -mention.strength()))
                .map(mention -> mention.concept().id())
                .orElse("");
    }

    private static final int NOT_LINKED = 3;

    private static boolean isMarked(Mention mention, List<Span> marks) {
        return mention.places().stream().anyMatch(marks::contains);
    }

    private static int distance(Concept concept, String met) {
        if (concept.id().equals(met)) return 0;
        if (concept.helpedBy().contains(met)) return 1;
        return Stream.concat(concept.broader().stream(), concept.near().stream())
                        .anyMatch(met::equals)
                ? 2
                : NOT_LINKED;
    }
}
