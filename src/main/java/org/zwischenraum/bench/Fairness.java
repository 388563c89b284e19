package org.zwischenraum.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Circumstances.Known;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.LineKind;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Occasion;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Sight;
import org.zwischenraum.matching.Turn;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.text.Language;

/**
 * A year in a community of 2,000, to see whether always the same are asked. Each member has one to five offers, drawn from the
 * documents; an ask is a query that at least one of them fits, drawn too, and they are spread evenly over the year. For each
 * ask five people are proposed by the code that serves members. They are asked in their order, as the house does on
 * somebody's behalf, until one says yes: somebody who fits in six of ten cases, somebody who does not in one. Everything is
 * drawn from a seed, and the same people and asks are used with the rules and without.
 */
final class Fairness {
    private static final int MEMBERS = 2_000;
    private static final int MOST_OFFERS = 5;
    private static final int DEPTH = 3;
    private static final double YES_OF_WHO_FITS = .6;
    private static final double YES_OF_OTHERS = .1;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration LATELY = Duration.ofDays(180);

    /** What a member of a new house sees: at most so many requests a month. */
    private static final int A_MONTH = 4;

    /**
     * What came of a year.
     *
     * @param gini of the requests that reached each member: 0 when all were asked equally often, nearly 1 when one was
     * @param gain nDCG@3 of those proposed
     * @param most requests to one member
     * @param never members whom nobody asked
     * @param asked requests altogether
     * @param helped asks to which somebody said yes
     */
    record Year(double gini, double gain, int most, long never, int asked, int helped) {}

    private record Ask(Seeking sought, Map<UUID, Integer> fitting) {}

    private final TestCollection collection;
    private final Random random;
    private final Map<UUID, List<String>> offers = new HashMap<>();
    private final Pool pool;
    private final List<Ask> asks = new ArrayList<>();
    private final Optional<Language> language;

    Fairness(TestCollection collection, Optional<Language> language, int asks, long seed) {
        this.collection = collection;
        this.language = language;
        this.random = new Random(seed);
        Understanding shipped = Understanding.shipped();
        this.pool = Pool.of(people(), language.map(shipped::usually).orElse(shipped));
        draw(asks);
    }

    private List<Candidate> people() {
        List<String> documents = List.copyOf(collection.documents().keySet());
        return IntStream.range(0, MEMBERS)
                .mapToObj(number -> person(new UUID(0, number + 1L), documents))
                .toList();
    }

    private Candidate person(UUID id, List<String> documents) {
        List<String> own = random.ints(1L + random.nextInt(MOST_OFFERS), 0, documents.size())
                .mapToObj(documents::get)
                .distinct()
                .toList();
        offers.put(id, own);
        List<Line> lines = own.stream()
                .map(one -> new Line(one, LineKind.OFFER, collection.documents().getOrDefault(one, "")))
                .toList();
        return new Candidate(id, lines, java.util.Set.of(), java.util.Set.of());
    }

    private void draw(int most) {
        List<String> queries = List.copyOf(collection.judgements().keySet());
        while (asks.size() < most) {
            String query = queries.get(random.nextInt(queries.size()));
            Map<UUID, Integer> fitting = fitting(collection.judgements().getOrDefault(query, Map.of()));
            String text = collection.queries().getOrDefault(query, "");
            if (!fitting.isEmpty())
                asks.add(new Ask(new Seeking(text, java.util.Set.of(), java.util.Set.of(), language), fitting));
        }
    }

    private Map<UUID, Integer> fitting(Map<String, Integer> judged) {
        Map<UUID, Integer> fitting = new HashMap<>();
        offers.forEach((id, own) -> own.stream()
                .filter(judged::containsKey)
                .forEach(one -> fitting.merge(id, judged.getOrDefault(one, 0), Math::max)));
        return fitting;
    }

    /** The year once more: with what the house does for fairness, or by fit alone. */
    Year live(boolean fair) {
        return new Course(fair).year();
    }

    /** One way the year can go. */
    private final class Course {
        private final boolean fair;
        private final Random answers = new Random(asks.size());
        private final Map<UUID, List<Duration>> reached = new HashMap<>();
        private double gain;
        private int helped;

        Course(boolean fair) {
            this.fair = fair;
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
            Rules rules = fair ? Rules.usual() : new Rules(5, Rules.usual().enough(), false);
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
            return reached.getOrDefault(member, List.of()).stream()
                    .map(now::minus)
                    .toList();
        }

        private long lately(UUID member, Duration now, Duration time) {
            return ages(member, now).stream()
                    .filter(age -> age.compareTo(time) < 0)
                    .count();
        }

        private int[] load() {
            return offers.keySet().stream()
                    .mapToInt(one -> reached.getOrDefault(one, List.of()).size())
                    .toArray();
        }
    }

    private static double gain(Ask ask, List<UUID> proposed) {
        List<Integer> found = proposed.stream()
                .limit(DEPTH)
                .map(one -> ask.fitting().getOrDefault(one, 0))
                .toList();
        return Scores.gain(found, ask.fitting().values(), DEPTH);
    }
}
