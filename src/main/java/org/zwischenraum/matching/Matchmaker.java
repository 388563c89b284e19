package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Proposes people for what somebody seeks. Pure; see the package for how it is used. */
public final class Matchmaker {
    private static final int LOOKED_AT_FOR_ANOTHER_BUBBLE = 12;
    private static final int NEVER_MORE_THAN = 40;

    /**
     * Somebody's place in the order before any rule.
     *
     * @param confidence how surely they can help, 0 to 1
     */
    public record Ranked(UUID candidate, double confidence) {}

    private record Found(Fit fit, List<Reason> reasons) {}

    private Matchmaker() {}

    /** For few candidates, all of whose lines the asker may see. */
    public static List<Match> suggest(Seeking ask, Collection<Candidate> candidates, Rules rules) {
        return suggest(ask, Pool.of(candidates), Sight.ofEverything(), rules);
    }

    /** The best first; empty when nobody fits, which is worth knowing. */
    public static List<Match> suggest(Seeking ask, Pool pool, Sight sight, Rules rules) {
        Aim aim = Aim.of(ask, pool.understanding());
        Reasoning reasoning = new Reasoning(ask, aim, pool.understanding());
        List<Found> fitting = fits(ask, aim, pool, sight).stream()
                .filter(fit -> fit.confidence() >= rules.enough())
                .limit(NEVER_MORE_THAN)
                .map(fit -> new Found(fit, reasoning.reasons(fit)))
                .filter(found -> !found.reasons().isEmpty())
                .toList();
        return chosen(fitting, rules);
    }

    /** Everybody who has to do with the ask, the best first, before rules and threshold: for measuring. */
    public static List<Ranked> rank(Seeking ask, Pool pool, int most) {
        return fits(ask, Aim.of(ask, pool.understanding()), pool, Sight.ofEverything()).stream()
                .limit(most)
                .map(fit -> new Ranked(fit.who().id(), fit.confidence()))
                .toList();
    }

    private static List<Fit> fits(Seeking ask, Aim aim, Pool pool, Sight sight) {
        return pool.people().stream()
                .map(person -> Fit.of(ask, aim, person, sight, pool.commonness()))
                .flatMap(Optional::stream)
                .sorted(bestFirst(ask))
                .toList();
    }

    /** Equals are put in an order that depends on the ask, so that it is not always the same person who comes first. */
    private static Comparator<Fit> bestFirst(Seeking ask) {
        return Comparator.comparingDouble((Fit fit) -> -Math.round(fit.score() * 10_000))
                .thenComparing(
                        fit -> 31 * ask.text().hashCode() ^ fit.who().id().hashCode())
                .thenComparing(fit -> fit.who().id());
    }

    private static List<Match> chosen(List<Found> fitting, Rules rules) {
        boolean keepAPlace = rules.anotherBubble() && rules.most() > 1 && fitting.size() > rules.most();
        List<Found> first = fitting.subList(0, Math.min(fitting.size(), rules.most() - (keepAPlace ? 1 : 0)));
        List<Match> matches = new ArrayList<>(
                first.stream().map(found -> match(found, List.of())).toList());
        if (keepAPlace) matches.add(match(fromAnotherBubble(fitting, first), List.of(new Reason.AnotherBubble())));
        return List.copyOf(matches);
    }

    private static Found fromAnotherBubble(List<Found> fitting, List<Found> first) {
        return fitting.stream()
                .skip(first.size())
                .limit(LOOKED_AT_FOR_ANOTHER_BUBBLE)
                .min(Comparator.comparingDouble(found -> nearest(found, first)))
                .orElseThrow();
    }

    private static Match match(Found found, List<Reason> more) {
        List<Reason> reasons = new ArrayList<>(found.reasons());
        reasons.addAll(more);
        return new Match(found.fit().who().id(), found.fit().score(), reasons);
    }

    private static double nearest(Found one, List<Found> others) {
        return others.stream()
                .mapToDouble(other -> overlap(one.fit().words(), other.fit().words()))
                .max()
                .orElse(0);
    }

    private static double overlap(Set<Integer> some, Set<Integer> others) {
        Set<Integer> common = new HashSet<>(some);
        common.retainAll(others);
        return (double) common.size() / Math.max(1, some.size() + others.size() - common.size());
    }
}
