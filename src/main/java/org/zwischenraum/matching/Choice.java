package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zwischenraum.reasons.Reason;

/**
 * Who of those who fit is proposed: the rules beyond how well somebody fits. Most places go by the order; when more fit than
 * there are places, the last but one is for somebody whom nobody has asked in the last half year, and the last for somebody from
 * another bubble. Both fit: they come from among those who passed the threshold, or the places go by the order.
 */
final class Choice {
    private static final int LOOKED_AT_FOR_ANOTHER_BUBBLE = 40;

    /** Nearer than this is the same bubble. */
    private static final double ANOTHER = .5;

    /** Of two who come from elsewhere, it is the turn of whoever was asked less: found by simulation, see decision 0019. */
    private static final double ASKED_COUNTS = 4;

    private final Occasion occasion;
    private final Function<Fit, List<Reason>> reasons;
    private final List<Fit> left;
    private final List<Match> matches = new ArrayList<>();
    private final Set<Integer> ownWords;

    /** Those of the chosen, one set for each. */
    private final List<Set<Integer>> chosenWords = new ArrayList<>();

    private Choice(List<Fit> fitting, Function<Fit, List<Reason>> reasons, Occasion occasion, Set<Integer> ownWords) {
        this.left = new ArrayList<>(fitting);
        this.reasons = reasons;
        this.occasion = occasion;
        this.ownWords = ownWords;
    }

    /**
     * @param fitting who fits surely enough, the best first
     * @param reasons why somebody fits; whoever has none is left out
     * @param ownWords hashes of the words by which the asker says what they do
     */
    static List<Match> of(
            List<Fit> fitting,
            Function<Fit, List<Reason>> reasons,
            Rules rules,
            Occasion occasion,
            Set<Integer> ownWords) {
        return new Choice(fitting, reasons, occasion, ownWords).chosen(rules);
    }

    private List<Match> chosen(Rules rules) {
        boolean open = rules.anotherBubble() && left.size() > rules.most();
        int places = open ? Math.max(1, rules.most() - 2) : rules.most();
        while (matches.size() < places && takeFirst(left, List.of())) {}
        if (open && matches.size() < rules.most()) takeSomebodyNotAsked();
        if (open && matches.size() < rules.most()) takeFromAnotherBubble();
        while (matches.size() < rules.most() && takeFirst(left, List.of())) {}
        return List.copyOf(matches);
    }

    private void takeFromAnotherBubble() {
        List<Fit> farFirst = left.stream()
                .limit(LOOKED_AT_FOR_ANOTHER_BUBBLE)
                .map(fit -> Map.entry(fit, nearnessAndLoad(fit)))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        if (farFirst.isEmpty()) return;
        boolean another = isFromElsewhere(farFirst.getFirst());
        takeFirst(farFirst, another ? List.of(new Reason.AnotherBubble()) : List.of());
    }

    /** Nobody is told that they were not asked, nor is anybody else: it says nothing about them. */
    private void takeSomebodyNotAsked() {
        takeFirst(left.stream().sorted(notAskedFirst()).toList(), List.of());
    }

    private Comparator<Fit> notAskedFirst() {
        return Comparator.comparing((Fit fit) -> known(fit).asked())
                .thenComparing(fit -> known(fit).asked() ? known(fit).recently() : 0);
    }

    private Circumstances.Known known(Fit fit) {
        return occasion.known(fit.who().id());
    }

    /** Takes the first for whom reasons can be shown; whoever has none is out of it. */
    private boolean takeFirst(List<Fit> order, List<Reason> more) {
        for (Fit fit : List.copyOf(order)) {
            left.remove(fit);
            List<Reason> why = reasons.apply(fit);
            if (why.isEmpty()) continue;
            chosenWords.add(fit.words());
            matches.add(new Match(
                    fit.who().id(),
                    fit.score(),
                    Stream.concat(why.stream(), more.stream()).toList()));
            return true;
        }
        return false;
    }

    private double nearnessAndLoad(Fit fit) {
        double load = known(fit).recently();
        return nearness(fit) + known(fit).near() + ASKED_COUNTS * load / (1 + load);
    }

    private boolean isFromElsewhere(Fit fit) {
        return nearness(fit) < ANOTHER && known(fit).near() < ANOTHER;
    }

    /** In words to those already chosen or to the asker, whichever is nearer, 0 to 1. */
    private double nearness(Fit fit) {
        Set<Integer> words = fit.words();
        double chosen = chosenWords.stream()
                .mapToDouble(other -> overlap(words, other))
                .max()
                .orElse(0);
        return Math.max(chosen, overlap(words, ownWords));
    }

    private static double overlap(Set<Integer> some, Set<Integer> others) {
        long common = some.stream().filter(others::contains).count();
        return (double) common / Math.max(1, some.size() + others.size() - common);
    }
}
