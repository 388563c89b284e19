package org.zwischenraum.esco;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.text.Language;

/** A concept as it is put together from several files. */
final class Growing {
    /** "Kürschner/Kürschnerin", but not "TCP/IP administrieren" nor "Ein-/Ausgabe". */
    private static final Pattern BOTH_GENDERS = Pattern.compile("(\\p{L}[^/]{2,}?)\\s*/\\s*(\\p{L}[^/]{2,})");

    private static final int SAME_BEGINNING = 4;

    private final String id;
    private final Map<Language, Set<String>> names = new EnumMap<>(Language.class);
    private final Set<String> broader = new LinkedHashSet<>();

    Growing(String id) {
        this.id = id;
    }

    void name(Language language, String written) {
        forms(written.strip())
                .forEach(form -> names.computeIfAbsent(language, _ -> new LinkedHashSet<>())
                        .add(form));
    }

    void broader(String wider) {
        broader.add(wider);
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** @param known ids that a link may lead to */
    Concept concept(Set<String> known) {
        return new Concept(
                id,
                id.contains("skill") ? Kind.SKILL : Kind.TRADE,
                lists(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                broader.stream().filter(known::contains).toList(),
                List.of());
    }

    private Map<Language, List<String>> lists() {
        Map<Language, List<String>> lists = new EnumMap<>(Language.class);
        names.forEach((language, all) -> lists.put(language, List.copyOf(all)));
        return lists;
    }

    private static Stream<String> forms(String name) {
        Matcher both = BOTH_GENDERS.matcher(name);
        return name.isEmpty()
                ? Stream.empty()
                : both.matches() && beginsAlike(both.group(1), both.group(2))
                        ? Stream.of(both.group(1), both.group(2))
                        : Stream.of(name);
    }

    private static boolean beginsAlike(String one, String other) {
        return one.regionMatches(true, 0, other, 0, SAME_BEGINNING);
    }
}
