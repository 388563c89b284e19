package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who of those who fit is proposed: the rules beyond how well somebody fits. Pure. */
final class Choice {
    private static final int LOOKED_AT_FOR_ANOTHER_BUBBLE = 12;

    /** Somebody who fits surely enough, with reasons to show. */
    record Found(Fit fit, List<Reason> reasons) {}

    private Choice() {}

    /** @param fitting the best first */
    static List<Match> of(List<Found> fitting, Rules rules) {
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
