package org.zwischenraum.lexicon;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.text.Language;

/**
 * What a house changes about one concept, or a concept of its own.
 *
 * @param adds what comes to it; its kind counts only where the concept is not there yet
 * @param drops words and links that do not count in this house
 */
public record Amendment(Concept adds, Concept drops) {
    public Amendment {
        if (!adds.id().equals(drops.id())) {
            throw new IllegalArgumentException(adds.id() + " is another concept than " + drops.id());
        }
    }

    public static Amendment of(String id, Kind kind, Map<Row, List<String>> adds, Map<Row, List<String>> drops) {
        return new Amendment(Concept.of(id, kind, adds), Concept.of(id, kind, drops));
    }

    /** What another says about a concept, as it is. */
    public static Amendment adding(Concept concept) {
        return new Amendment(concept, Concept.of(concept.id(), concept.kind(), Map.of()));
    }

    public String id() {
        return adds.id();
    }

    /** These concepts with the amendments worked in; what none of them knows comes at the end. */
    public static List<Concept> applied(List<Concept> concepts, List<Amendment> amendments) {
        Map<String, Concept> byId = new LinkedHashMap<>();
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        amendments.forEach(one -> byId.compute(one.id(), (_, base) -> base == null ? one.alone() : one.to(base)));
        return List.copyOf(byId.values());
    }

    Concept to(Concept base) {
        Map<Row, List<String>> rows = new EnumMap<>(Row.class);
        for (Row row : Row.values()) {
            rows.put(row, row(base, row));
        }
        return Concept.of(base.id(), base.kind(), rows);
    }

    private List<String> row(Concept base, Row row) {
        Set<String> dropped = drops.items(row).stream().map(Amendment::folded).collect(Collectors.toSet());
        return Stream.concat(base.items(row).stream(), adds.items(row).stream())
                .filter(item -> !dropped.contains(folded(item)))
                .distinct()
                .toList();
    }

    private static String folded(String item) {
        return item.toLowerCase(Locale.ROOT);
    }

    /** What has no name in a language is called there as in the first that has one: most are names of places and things. */
    private Concept alone() {
        Concept own = to(Concept.of(id(), adds.kind(), Map.of()));
        Map<Row, List<String>> rows = new EnumMap<>(own.rows());
        for (Language language : Language.values()) {
            if (own.items(Row.names(language)).isEmpty()) rows.put(Row.names(language), own.anyNames());
        }
        return Concept.of(id(), adds.kind(), rows);
    }
}
