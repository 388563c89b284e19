package org.zwischenraum.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zwischenraum.bench.Fairness.Ask;
import org.zwischenraum.bench.Fairness.Year;
import org.zwischenraum.matching.Circumstances.Known;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Occasion;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Sight;
import org.zwischenraum.matching.Turn;

/** One way the year of a community can go; for {@link Fairness}. */
final class Course {
    private static final int DEPTH = 3;
    private static final double YES_OF_WHO_FITS = .6;
    private static final double YES_OF_OTHERS = .1;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration LATELY = Duration.ofDays(180);

    /** What a member of a new house sees: at most so many requests a month. */
    private static final int A_MONTH = 4;

    private final List<Ask> asks;
    private final Set<UUID> members;
    private final Pool pool;
    private final boolean fair;
    private final Random answers;
    private final Map<UUID, List<Duration>> reached = new HashMap<>();
    private double gain;
    private int helped;

    /** @param fair with what the house does for fairness, or by fit alone */
    Course(List<Ask> asks, Set<UUID> members, Pool pool, boolean fair) {
        this.asks = asks;
        this.members = members;
        this.pool = pool;
        this.fair = fair;
        this.answers = new Random(asks.size());
    }

    Year year() {
        for (int i = 0; i < asks.size(); i++) {
            Duration now = YEAR.multipliedBy(i).dividedBy(asks.size());
            post(asks.get(i), now);
        }
        int[] load = load();
        return new Year(
                Scores.gini(load),
                gain / asks.size(),
                Arrays.stream(load).max().orElse(0),
                Arrays.stream(load).filter(one -> one == 0).count(),
                Arrays.stream(load).sum(),
                helped);
    }

    private void post(Ask ask, Duration now) {
        List<UUID> proposed = proposed(ask, now);
        gain += gain(ask, proposed);
        for (UUID one : proposed) {
            reached.computeIfAbsent(one, _ -> new ArrayList<>()).add(now);
            if (answers.nextDouble() < (ask.fitting().containsKey(one) ? YES_OF_WHO_FITS : YES_OF_OTHERS)) {
                helped++;
                return;
            }
        }
    }

    private List<UUID> proposed(Ask ask, Duration now) {
        Rules rules = fair
                ? Rules.usual()
                : new Rules(Rules.usual().most(), Rules.usual().enough(), false);
        Occasion occasion = fair ? occasion(now) : Occasion.plain();
        Sight free = (one, _) -> !fair || lately(one, now, MONTH) < A_MONTH;
        return Matchmaker.suggest(ask.sought(), pool, free, rules, occasion).stream()
                .map(Match::candidate)
                .toList();
    }

    private Occasion occasion(Duration now) {
        Map<UUID, Known> known = reached.keySet().stream()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> new Known(Turn.load(ages(one, now)), lately(one, now, LATELY) > 0, false, 0)));
        return new Occasion(known, Optional.empty(), List.of(), false);
    }

    private List<Duration> ages(UUID member, Duration now) {
        return reached.getOrDefault(member, List.of()).stream().map(now::minus).toList();
    }

    private long lately(UUID member, Duration now, Duration time) {
        return ages(member, now).stream().filter(age -> age.compareTo(time) < 0).count();
    }

    private int[] load() {
        return members.stream()
                .mapToInt(one -> reached.getOrDefault(one, List.of()).size())
                .toArray();
    }

    private static double gain(Ask ask, List<UUID> proposed) {
        List<Integer> found = proposed.stream()
                .limit(DEPTH)
                .map(one -> ask.fitting().getOrDefault(one, 0))
                .toList();
        return Scores.gain(found, ask.fitting().values(), DEPTH);
    }
}
