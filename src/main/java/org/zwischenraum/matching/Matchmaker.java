package org.zwischenraum.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and orders people for what somebody seeks; {@link Choice} says who of them is proposed. Pure; see the package. */
public final class Matchmaker {
    private static final int NEVER_MORE_THAN = 40;

    /**
     * Somebody's place in the order before any rule.
     *
     * @param confidence how surely they can help, 0 to 1
     */
    public record Ranked(UUID candidate, double confidence) {}

    private Matchmaker() {}

    /** For few candidates, all of whose lines the asker may see. */
    public static List<Match> suggest(Seeking ask, Collection<Candidate> candidates, Rules rules) {
        return suggest(ask, Pool.of(candidates), Sight.ofEverything(), rules);
    }

    /** The best first; empty when nobody fits, which is worth knowing. */
    public static List<Match> suggest(Seeking ask, Pool pool, Sight sight, Rules rules) {
        Aim aim = Aim.of(ask, pool.understanding());
        Reasoning reasoning = new Reasoning(ask, aim, pool.understanding());
        List<Choice.Found> fitting = fits(ask, aim, pool, sight).stream()
                .filter(fit -> fit.confidence() >= rules.enough())
                .limit(NEVER_MORE_THAN)
                .map(fit -> new Choice.Found(fit, reasoning.reasons(fit)))
                .filter(found -> !found.reasons().isEmpty())
                .toList();
        return Choice.of(fitting, rules);
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
}
