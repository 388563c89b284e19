package org.zwischenraum.themes;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.matching.Understanding;

/** Counts who seeks and who gives what: each person once for a theme, however often they speak of it. Pure. */
final class ThemeCounter {
    private static final Set<Kind> THEMES = EnumSet.of(Kind.TRADE, Kind.SKILL, Kind.LANGUAGE);
    private static final double SURELY = .6;
    private final Understanding understanding;
    private final Map<String, Integer> seeking = new HashMap<>();
    private final Map<String, Integer> giving = new HashMap<>();

    ThemeCounter(Understanding understanding) {
        this.understanding = understanding;
    }

    /** Only themes of which something may be shown. */
    List<Theme> count(Collection<Voice> voices) {
        voices.forEach(voice -> {
            themes(voice.seeking()).forEach(theme -> seeking.merge(theme, 1, Integer::sum));
            themes(voice.giving()).forEach(theme -> giving.merge(theme, 1, Integer::sum));
        });
        Set<String> all = new TreeSet<>(seeking.keySet());
        all.addAll(giving.keySet());
        return all.stream().map(this::theme).filter(Theme::isShown).toList();
    }

    private Theme theme(String concept) {
        return new Theme(
                concept, Rough.of(seeking.getOrDefault(concept, 0)), Rough.of(giving.getOrDefault(concept, 0)));
    }

    private Set<String> themes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> understanding.heard(text).stream())
                .filter(mention -> mention.strength() >= SURELY)
                .flatMap(mention -> theme(mention.concept()))
                .flatMap(this::withWider)
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    /** A trouble or a task counts for the trade that helps with it most. */
    private Stream<Concept> theme(Concept concept) {
        if (THEMES.contains(concept.kind())) return Stream.of(concept);
        return concept.helpedBy().stream().limit(1).flatMap(id -> understanding.lexicon().find(id).stream());
    }

    private Stream<Concept> withWider(Concept concept) {
        Stream<Concept> wider = concept.broader().stream()
                .flatMap(id -> understanding.lexicon().find(id).stream())
                .filter(found -> THEMES.contains(found.kind()));
        return Stream.concat(Stream.of(concept), wider);
    }
}
