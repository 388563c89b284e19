package org.zwischenraum.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;

/**
 * The table {@code concepts.txt}: which words of three languages speak of the same matter. A stand-in for a lexicon.
 *
 * <p>A word is first looked for in its own language; only patterns of at least five letters are believed in another, so that
 * German "Art" is not English "art".
 */
final class Concepts {
    private static final int TRUSTED_LENGTH = 5;
    private static final int SHORTEST_MODIFIER = 3;
    private static final Map<Language, List<String>> ENDINGS = Map.of(
            Language.DE, List.of("", "e", "n", "s", "en", "er", "es", "em", "ern"),
            Language.EN, List.of("", "s", "es"),
            Language.ES, List.of("", "s", "es"));
    private static final Concepts BUILT_IN = new Concepts(Resource.lines("concepts.txt"));

    private final Map<Language, Map<String, Set<Concept>>> whole = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Set<Concept>>> beginnings = new EnumMap<>(Language.class);

    private Concepts(Collection<String> table) {
        for (Language language : Language.values()) {
            whole.put(language, new HashMap<>());
            beginnings.put(language, new HashMap<>());
        }
        table.forEach(this::read);
    }

    static Concepts builtIn() {
        return BUILT_IN;
    }

    private void read(String row) {
        String[] columns = row.split("\\|");
        String[] head = columns[0].strip().split("\\s+");
        Concept concept = new Concept(head[0], Concept.Role.valueOf(head[1].toUpperCase(Locale.ROOT)));
        for (Language language : Language.values()) {
            for (String pattern : columns[language.ordinal() + 1].strip().split("\\s+")) {
                add(concept, language, pattern);
            }
        }
    }

    private void add(Concept concept, Language language, String pattern) {
        if (pattern.endsWith("*")) {
            put(beginnings, language, Folding.fold(pattern.substring(0, pattern.length() - 1)), concept);
            return;
        }
        if (pattern.startsWith("=")) {
            put(whole, language, Folding.fold(pattern.substring(1)), concept);
            return;
        }
        for (String ending : ENDINGS.getOrDefault(language, List.of(""))) {
            put(whole, language, Folding.fold(pattern) + ending, concept);
        }
    }

    private static void put(
            Map<Language, Map<String, Set<Concept>>> table, Language language, String key, Concept concept) {
        table.getOrDefault(language, Map.of())
                .computeIfAbsent(key.replace("-", ""), _ -> new LinkedHashSet<>())
                .add(concept);
    }

    /** What a folded word speaks of; empty when the table does not know it. */
    Set<Concept> of(String folded, Optional<Language> language) {
        Set<Concept> own = new LinkedHashSet<>();
        language.ifPresent(known -> find(folded, known, 1, own));
        if (own.isEmpty()) {
            int shortest = language.isPresent() ? TRUSTED_LENGTH : 1;
            List.of(Language.values()).forEach(other -> find(folded, other, shortest, own));
        }
        return Set.copyOf(own);
    }

    private void find(String folded, Language language, int shortest, Set<Concept> found) {
        if (folded.length() >= shortest) {
            found.addAll(at(whole, language, folded));
        }
        if (found.isEmpty()) {
            found.addAll(longestBeginning(folded, language, shortest));
        }
        if (language == Language.DE) {
            found.addAll(insideCompound(folded));
        }
    }

    private Set<Concept> longestBeginning(String folded, Language language, int shortest) {
        for (int end = folded.length(); end >= shortest; end--) {
            Set<Concept> concepts = at(beginnings, language, folded.substring(0, end));
            if (!concepts.isEmpty()) {
                return concepts;
            }
        }
        return Set.of();
    }

    /** The later parts of a German compound: Miet-vertrag, Lasten-fahrrad. */
    private Set<Concept> insideCompound(String folded) {
        Set<Concept> found = new LinkedHashSet<>();
        for (int start = SHORTEST_MODIFIER; start <= folded.length() - TRUSTED_LENGTH; start++) {
            String rest = folded.substring(start);
            found.addAll(at(whole, Language.DE, rest));
            found.addAll(longestBeginning(rest, Language.DE, TRUSTED_LENGTH));
        }
        return found;
    }

    private static Set<Concept> at(Map<Language, Map<String, Set<Concept>>> table, Language language, String key) {
        return table.getOrDefault(language, Map.of()).getOrDefault(key, Set.of());
    }
}
