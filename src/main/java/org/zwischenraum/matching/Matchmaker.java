package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes people for what somebody seeks. Pure; see the package for how it is used. */
public final class Matchmaker {
    private static final int LOOKED_AT_FOR_ANOTHER_BUBBLE = 12;

    private Matchmaker() {}

    /** For few candidates, all of whose lines the asker may see; reads them each time. */
    public static List<Match> suggest(Seeking ask, Collection<Candidate> candidates, Rules rules) {
        return suggest(ask, Pool.of(candidates), Sight.ofEverything(), rules);
    }

    /** The best first; empty when nobody fits, which is worth knowing. */
    public static List<Match> suggest(Seeking ask, Pool pool, Sight sight, Rules rules) {
        Needs needs = Needs.of(ask, pool);
        List<Fit> fitting = needs.bearers().stream()
                .map(person -> Fit.of(ask, needs, person, sight))
                .flatMap(Optional::stream)
                .filter(fit -> fit.coveredPart() >= rules.enough())
                .sorted(bestFirst(ask))
                .toList();
        return chosen(fitting, rules);
    }

    /** Equals are put in an order that depends on the ask, so that it is not always the same person who comes first. */
    private static Comparator<Fit> bestFirst(Seeking ask) {
        return Comparator.comparingDouble((Fit fit) -> -Math.round(fit.score() * 1_000))
                .thenComparing(
                        fit -> 31 * ask.text().hashCode() ^ fit.who().id().hashCode())
                .thenComparing(fit -> fit.who().id());
    }

    private static List<Match> chosen(List<Fit> fitting, Rules rules) {
        boolean keepAPlace = rules.anotherBubble() && rules.most() > 1 && fitting.size() > rules.most();
        List<Fit> first = fitting.subList(0, Math.min(fitting.size(), rules.most() - (keepAPlace ? 1 : 0)));
        Stream<Match> matches = first.stream().map(fit -> match(fit, List.of()));
        return keepAPlace
                ? Stream.concat(matches, Stream.of(fromAnotherBubble(fitting, first)))
                        .toList()
                : matches.toList();
    }

    private static Match fromAnotherBubble(List<Fit> fitting, List<Fit> first) {
        Fit other = fitting.stream()
                .skip(first.size())
                .limit(LOOKED_AT_FOR_ANOTHER_BUBBLE)
                .min(Comparator.comparingDouble(fit -> nearest(fit, first)))
                .orElseThrow();
        return match(other, List.of(new Reason.AnotherBubble()));
    }

    private static Match match(Fit fit, List<Reason> more) {
        List<Reason> reasons = new ArrayList<>(fit.reasons());
        reasons.addAll(more);
        return new Match(fit.who().id(), fit.score(), reasons);
    }

    private static double nearest(Fit fit, List<Fit> others) {
        return others.stream()
                .mapToDouble(other -> overlap(fit.words(), other.words()))
                .max()
                .orElse(0);
    }

    private static double overlap(Set<Word> some, Set<Word> others) {
        Set<Word> common = new HashSet<>(some);
        common.retainAll(others);
        return (double) common.size() / Math.max(1, some.size() + others.size() - common.size());
    }
}
