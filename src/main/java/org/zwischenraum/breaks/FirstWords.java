package org.zwischenraum.breaks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Mention;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Line;

/**
 * With what a talk may begin: one thing that two have in common, and one in which they differ. Pure; rests only on what each
 * wrote about themselves for all members to read.
 */
final class FirstWords {
    private static final double SURE = .6;
    private static final Set<Line.Kind> GIVEN = Set.of(Line.Kind.OFFER, Line.Kind.EXPERIENCE, Line.Kind.CONTRIBUTION);

    private FirstWords() {}

    /**
     * @param common the id of a matter that both speak of
     * @param language one that both speak, when no matter is common; the house's own is no news
     * @param theirs something the other gives, in their own words
     */
    record Beginning(Optional<String> common, Optional<String> language, Optional<String> theirs) {}

    static Beginning of(Helper mine, Helper theirs, String usual, Understanding understanding) {
        Map<String, Mention> own = matters(mine, understanding);
        Optional<String> common = matters(theirs, understanding).values().stream()
                .filter(matter -> own.containsKey(matter.concept().id()))
                .max(Comparator.comparingDouble(Mention::strength))
                .map(Mention::concept)
                .map(Concept::id);
        return new Beginning(
                common,
                common.isPresent() ? Optional.empty() : language(mine, theirs, usual),
                difference(theirs, own, understanding));
    }

    private static Optional<String> language(Helper mine, Helper theirs, String usual) {
        return theirs.languages().stream()
                .filter(one -> mine.languages().contains(one) && !one.equals(usual))
                .sorted()
                .findFirst();
    }

    /** What the other gives and oneself does not speak of. */
    private static Optional<String> difference(Helper theirs, Map<String, Mention> own, Understanding understanding) {
        return given(theirs)
                .filter(line -> surely(line, understanding)
                        .noneMatch(matter -> own.containsKey(matter.concept().id())))
                .map(Line::text)
                .findFirst();
    }

    private static Map<String, Mention> matters(Helper person, Understanding understanding) {
        return person.lines().stream()
                .flatMap(line -> surely(line, understanding))
                .collect(Collectors.toMap(matter -> matter.concept().id(), Function.identity(), FirstWords::surer));
    }

    private static Mention surer(Mention one, Mention other) {
        return one.strength() >= other.strength() ? one : other;
    }

    private static Stream<Mention> surely(Line line, Understanding understanding) {
        return understanding.heard(line.text()).stream().filter(matter -> matter.strength() >= SURE);
    }

    private static Stream<Line> given(Helper person) {
        List<Line> lines = person.lines();
        return lines.stream().filter(line -> GIVEN.contains(line.kind()));
    }
}
