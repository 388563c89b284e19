package org.zwischenraum.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zwischenraum.text.Language;

/** Finds what is wrong with a lexicon: each fault names the concept and says what to mend. */
public final class LexiconCheck {
    private static final int WIDER_AT_MOST = 2;

    private final Map<String, Concept> concepts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private LexiconCheck() {}

    /** What is wrong, in the order of the concepts; empty when all is well. */
    public static List<String> faults(Collection<Concept> concepts) {
        LexiconCheck check = new LexiconCheck();
        concepts.forEach(check::findTwins);
        concepts.forEach(check::findGaps);
        concepts.forEach(check::findWrongLinks);
        check.findIslands(concepts);
        check.findSharedNames(concepts);
        return List.copyOf(check.faults);
    }

    private void findTwins(Concept concept) {
        if (concepts.put(concept.id(), concept) != null) fault(concept, "stands twice");
    }

    private void findGaps(Concept concept) {
        for (Language language : Language.values()) {
            if (!concept.names().containsKey(language)) fault(concept, "has no name in " + language.code());
            long phrasings = Stream.concat(
                            concept.sayings().getOrDefault(language, List.of()).stream(),
                            concept.around().getOrDefault(language, List.of()).stream())
                    .distinct()
                    .count();
            if (phrasings < phrasingsOf(concept.kind())) fault(concept, "has too few phrasings in " + language.code());
        }
    }

    private static int phrasingsOf(Kind kind) {
        return switch (kind) {
            case TROUBLE, TASK, EVENT -> 3;
            case TRADE, SKILL -> 2;
            case THING, TOOL, LANGUAGE -> 0;
        };
    }

    private void findWrongLinks(Concept concept) {
        links(concept)
                .filter(id -> !concepts.containsKey(id))
                .forEach(id -> fault(concept, "links to " + id + ", which is not there"));
        if (links(concept).anyMatch(concept.id()::equals)) fault(concept, "links to itself");
        if (concept.kind() == Kind.TROUBLE && concept.helpedBy().isEmpty())
            fault(concept, "is a trouble that nobody helps with");
        if (concept.broader().size() > WIDER_AT_MOST) fault(concept, "has more than two wider concepts");
        concept.helpedBy().stream()
                .filter(id -> !helps(id))
                .forEach(id -> fault(concept, "is helped by " + id + ", which is neither trade nor skill"));
        if (isWithin(concept, concept.id(), new HashSet<>())) fault(concept, "is wider than itself");
    }

    private boolean helps(String id) {
        Concept helper = concepts.get(id);
        return helper == null || helper.kind() == Kind.TRADE || helper.kind() == Kind.SKILL;
    }

    private boolean isWithin(Concept concept, String wide, Set<String> seen) {
        return concept.broader().stream()
                .anyMatch(id -> id.equals(wide)
                        || (seen.add(id) && concepts.containsKey(id) && isWithin(concepts.get(id), wide, seen)));
    }

    private static Stream<String> links(Concept concept) {
        return Stream.of(concept.helpedBy(), concept.broader(), concept.near()).flatMap(List::stream);
    }

    private void findIslands(Collection<Concept> all) {
        Set<String> linked = new HashSet<>();
        all.forEach(concept -> links(concept).forEach(linked::add));
        all.stream()
                .filter(concept -> links(concept).findAny().isEmpty() && !linked.contains(concept.id()))
                .forEach(concept -> fault(concept, "is an island: nothing leads there or away"));
    }

    private void findSharedNames(Collection<Concept> all) {
        for (Language language : Language.values()) {
            Map<String, Concept> byName = new HashMap<>();
            for (Concept concept : all) {
                for (String name : concept.names().getOrDefault(language, List.of())) {
                    Concept other = byName.put(name.toLowerCase(Locale.ROOT), concept);
                    if (other != null && other != concept)
                        fault(concept, "shares the name \"" + name + "\" with " + other.id());
                }
            }
        }
    }

    private void fault(Concept concept, String what) {
        faults.add(concept.id() + " " + what);
    }
}
