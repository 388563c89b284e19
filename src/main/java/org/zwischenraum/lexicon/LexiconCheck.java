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

/** Finds what is wrong with a lexicon: each finding names the concept and what to mend. */
public final class LexiconCheck {
    private static final int WIDER_AT_MOST = 2;

    /** What can be wrong. */
    public enum Sort {
        STANDS_TWICE("stands twice"),
        NO_NAME("has no name in %s"),
        FEW_PHRASINGS("has too few phrasings in %s"),
        UNKNOWN_LINK("links to %s, which is not there"),
        LINKS_TO_ITSELF("links to itself"),
        NOBODY_HELPS("is a trouble that nobody helps with"),
        MANY_WIDER("has more than two wider concepts"),
        NO_HELPER("is helped by %s, which is neither trade nor skill"),
        CIRCLE("is wider than itself"),
        ISLAND("is an island: nothing leads there or away"),
        SHARED_NAME("shares the name \"%s\" with %s");

        private final String sentence;

        Sort(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * One thing to mend.
     *
     * @param concept id
     * @param detail the language, the linked concept, or the name; empty where there is none
     * @param other id of the other concept that has the name, else empty
     */
    public record Finding(String concept, Sort sort, String detail, String other) {
        @Override
        public String toString() {
            return concept + " " + sort.sentence.formatted(detail, other);
        }
    }

    private final Map<String, Concept> concepts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private LexiconCheck() {}

    /** What is wrong, each in an English sentence; empty when all is well. */
    public static List<String> faults(Collection<Concept> concepts) {
        return findings(concepts).stream().map(Finding::toString).toList();
    }

    /** What is wrong, in the order of the checks and of the concepts; empty when all is well. */
    public static List<Finding> findings(Collection<Concept> concepts) {
        LexiconCheck check = new LexiconCheck();
        concepts.forEach(check::findTwins);
        concepts.forEach(check::findGaps);
        concepts.forEach(check::findWrongLinks);
        check.findIslands(concepts);
        check.findSharedNames(concepts);
        return List.copyOf(check.findings);
    }

    private void findTwins(Concept concept) {
        if (concepts.put(concept.id(), concept) != null) find(concept, Sort.STANDS_TWICE, "");
    }

    private void findGaps(Concept concept) {
        for (Language language : Language.values()) {
            if (!concept.names().containsKey(language)) find(concept, Sort.NO_NAME, language.code());
            long phrasings = Stream.concat(
                            concept.sayings().getOrDefault(language, List.of()).stream(),
                            concept.around().getOrDefault(language, List.of()).stream())
                    .distinct()
                    .count();
            if (phrasings < phrasingsOf(concept.kind())) find(concept, Sort.FEW_PHRASINGS, language.code());
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
        links(concept).filter(id -> !concepts.containsKey(id)).forEach(id -> find(concept, Sort.UNKNOWN_LINK, id));
        if (links(concept).anyMatch(concept.id()::equals)) find(concept, Sort.LINKS_TO_ITSELF, "");
        if (concept.kind() == Kind.TROUBLE && concept.helpedBy().isEmpty()) find(concept, Sort.NOBODY_HELPS, "");
        if (concept.broader().size() > WIDER_AT_MOST) find(concept, Sort.MANY_WIDER, "");
        concept.helpedBy().stream().filter(id -> !helps(id)).forEach(id -> find(concept, Sort.NO_HELPER, id));
        if (isWithin(concept, concept.id(), new HashSet<>())) find(concept, Sort.CIRCLE, "");
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
                .forEach(concept -> find(concept, Sort.ISLAND, ""));
    }

    private void findSharedNames(Collection<Concept> all) {
        for (Language language : Language.values()) {
            Map<String, Concept> byName = new HashMap<>();
            for (Concept concept : all) {
                for (String name : concept.names().getOrDefault(language, List.of())) {
                    Concept other = byName.put(name.toLowerCase(Locale.ROOT), concept);
                    if (other != null && other != concept)
                        findings.add(new Finding(concept.id(), Sort.SHARED_NAME, name, other.id()));
                }
            }
        }
    }

    private void find(Concept concept, Sort sort, String detail) {
        findings.add(new Finding(concept.id(), sort, detail, ""));
    }
}
