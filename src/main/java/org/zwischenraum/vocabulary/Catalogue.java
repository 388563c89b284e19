package org.zwischenraum.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;

/** All concepts to be looked up: those given to the house, and its own. Pure. */
public final class Catalogue {
    private static final int NOT_FOUND = 9;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    private Catalogue(List<Concept> given, List<Amendment> own) {
        given.forEach(concept -> this.given.add(concept.id()));
        Amendment.applied(given, own).forEach(concept -> concepts.put(concept.id(), concept));
    }

    static Catalogue of(List<Concept> given, List<Amendment> own) {
        return new Catalogue(given, own);
    }

    /** The same with a file worked in, to see what would become of it. */
    public Catalogue with(List<Amendment> file) {
        Catalogue after = new Catalogue(List.copyOf(concepts.values()), file);
        after.given.clear();
        after.given.addAll(given);
        return after;
    }

    /** The lines of a concept, of links only those that lead somewhere. */
    Map<Row, List<String>> withoutLooseLinks(Concept concept) {
        Map<Row, List<String>> rows = new EnumMap<>(Row.class);
        concept.rows()
                .forEach((row, items) -> rows.put(
                        row,
                        items.stream()
                                .filter(item -> !row.isLink() || concepts.containsKey(item))
                                .toList()));
        return rows;
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** Whether hosts have added it, so that it is nothing without their words. */
    public boolean isOwn(String id) {
        return !given.contains(id);
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /** The name of a concept; of one that is not there its id. */
    public String name(String id, Language language) {
        return find(id).map(concept -> concept.name(language)).orElse(id);
    }

    /** What is called so, begins so, has such a word, or is spoken of so: the nearest first; nothing for no words. */
    public List<Concept> search(String words, Language language, int most) {
        String sought = Folding.fold(words.strip());
        if (sought.isEmpty()) return List.of();
        return concepts.values().stream()
                .map(concept -> new Hit(concept, distance(concept, sought, language)))
                .filter(hit -> hit.distance() < NOT_FOUND)
                .sorted(Comparator.comparingInt(Hit::distance))
                .limit(most)
                .map(Hit::concept)
                .toList();
    }

    private record Hit(Concept concept, int distance) {}

    private static int distance(Concept concept, String sought, Language language) {
        int nearest = concept.id().equals(sought) ? 0 : NOT_FOUND;
        for (Language each : Language.values()) {
            int stranger = each == language ? 0 : 1;
            nearest = Math.min(nearest, names(concept, each, sought) + stranger);
        }
        return nearest < NOT_FOUND ? nearest : speaks(concept, sought) ? NOT_FOUND - 1 : NOT_FOUND;
    }

    private static int names(Concept concept, Language language, String sought) {
        return concept.items(Row.names(language)).stream()
                .map(Folding::fold)
                .mapToInt(name ->
                        name.equals(sought) ? 0 : name.startsWith(sought) ? 2 : name.contains(sought) ? 4 : NOT_FOUND)
                .min()
                .orElse(NOT_FOUND);
    }

    private static boolean speaks(Concept concept, String sought) {
        return Stream.of(Row.values())
                .filter(row -> !row.isLink())
                .flatMap(row -> concept.items(row).stream())
                .anyMatch(item -> Folding.fold(item).contains(sought));
    }
}
