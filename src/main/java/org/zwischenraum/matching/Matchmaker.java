package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.reasons.Reason;

/** Finds and orders people for what somebody seeks; {@link Choice} says who of them is proposed. Pure; see the package. */
public final class Matchmaker {
    private static final int NEVER_MORE_THAN = 80;

    /** On everyday asks it leaves out more than a quarter of all who were proposed, and a twentieth of those who help. */
    private static final double PART_OF_THE_FIRST = .7;

    /**
     * Somebody's place in the order before any rule.
     *
     * @param score by which they are ordered, 0 to 1
     */
    public record Ranked(UUID candidate, double score, Certainty certainty) {}

    private Matchmaker() {}

    /** For few candidates, all of whose lines the asker may see. */
    public static List<Match> suggest(Seeking ask, Collection<Candidate> candidates, Rules rules) {
        return suggest(ask, Pool.of(candidates), Sight.ofEverything(), rules);
    }

    /** The best first; empty when nobody fits, which is worth knowing. */
    public static List<Match> suggest(Seeking ask, Pool pool, Sight sight, Rules rules) {
        return suggest(ask, pool, sight, rules, Occasion.plain());
    }

    /** The same when more than the words plays a part. */
    public static List<Match> suggest(Seeking ask, Pool pool, Sight sight, Rules rules, Occasion occasion) {
        Aim aim = Aim.of(ask, pool.understanding());
        Reasoning reasoning = new Reasoning(ask, aim, pool.understanding());
        List<Fit> fitting = surest(fits(ask, aim, pool, sight, occasion), rules);
        if (!occasion.bothWays() || occasion.own().isEmpty())
            return Choice.of(fitting, reasoning::reasons, rules, occasion, ownWords(occasion, pool));
        return bothWays(fitting, reasoning, pool, sight, rules, occasion);
    }

    /** Whoever is much less sure to help than the first would only make the list longer. */
    private static List<Fit> surest(List<Fit> ordered, Rules rules) {
        double first = ordered.stream().limit(1).mapToDouble(Fit::confidence).sum();
        double least = Math.max(rules.enough(), PART_OF_THE_FIRST * first);
        return ordered.stream()
                .filter(fit -> fit.confidence() >= least)
                .limit(NEVER_MORE_THAN)
                .toList();
    }

    private static List<Match> bothWays(
            List<Fit> fitting, Reasoning reasoning, Pool pool, Sight sight, Rules rules, Occasion occasion) {
        Exchange exchange = new Exchange(occasion.own(), pool, rules.enough());
        Map<Fit, Exchange.Return> returns = new IdentityHashMap<>();
        fitting.forEach(fit -> exchange.of(fit.who(), sight).ifPresent(found -> returns.put(fit, found)));
        ToDoubleFunction<Fit> standing = fit -> occasion.standing(fit)
                + (returns.containsKey(fit) ? returns.get(fit).worth() : 0);
        List<Fit> ordered = fitting.stream()
                .sorted(Comparator.comparingDouble(standing).reversed())
                .toList();
        return Choice.of(
                ordered,
                fit -> with(returns.get(fit), reasoning.reasons(fit)),
                rules,
                occasion,
                ownWords(occasion, pool));
    }

    private static List<Reason> with(Exchange.@Nullable Return found, List<Reason> reasons) {
        return found == null || reasons.isEmpty()
                ? reasons
                : Stream.concat(reasons.stream(), Stream.of(found.reason())).toList();
    }

    private static Set<Integer> ownWords(Occasion occasion, Pool pool) {
        return occasion.own().stream()
                .flatMapToInt(line ->
                        Arrays.stream(pool.understanding().gist(line.text()).terms()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Everybody who has to do with the ask, the best first, before rules and threshold: for measuring. */
    public static List<Ranked> rank(Seeking ask, Pool pool, int most) {
        return fits(ask, Aim.of(ask, pool.understanding()), pool, Sight.ofEverything(), Occasion.plain()).stream()
                .limit(most)
                .map(fit -> new Ranked(fit.who().id(), fit.score(), fit.certainty()))
                .toList();
    }

    private static List<Fit> fits(Seeking ask, Aim aim, Pool pool, Sight sight, Occasion occasion) {
        Wording wording = new Wording(aim, pool.commonness());
        List<Fit> fits = pool.people().stream()
                .map(person -> Fit.of(ask, aim, person, sight, wording))
                .flatMap(Optional::stream)
                .sorted(bestFirst(ask, occasion))
                .toList();
        return pool.understanding()
                .nearness()
                .map(near -> near.added(fits, ask, aim).stream()
                        .sorted(bestFirst(ask, occasion))
                        .toList())
                .orElse(fits);
    }

    /** Equals are put in an order that depends on the ask, so that it is not always the same person who comes first. */
    private static Comparator<Fit> bestFirst(Seeking ask, Occasion occasion) {
        return Comparator.comparingDouble((Fit fit) -> -Math.round(occasion.standing(fit) * 10_000))
                .thenComparing(
                        fit -> 31 * ask.text().hashCode() ^ fit.who().id().hashCode())
                .thenComparing(fit -> fit.who().id());
    }
}
