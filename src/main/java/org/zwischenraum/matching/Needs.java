package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an ask speaks of, weighed against the people there are, and which of their words are kin to it. Needs have numbers from 0. */
final class Needs {
    /** A word of the pool speaks of the need with this number. */
    record Hit(int need, double kinship) {}

    private static final int MATTER_TOGETHER = 2;
    private static final double COUNTS_AS_KNOWN = .6;

    private final List<Need> all;
    private final Pool pool;
    private final Map<Word, List<Hit>> hits = new HashMap<>();
    private final int[] known;
    private final double[] weights;
    private final double toCover;

    private Needs(List<Need> all, Pool pool) {
        this.all = all;
        this.pool = pool;
        pool.bearers().keySet().forEach(this::compare);
        this.known = new int[all.size()];
        hits.forEach(this::countBearers);
        this.weights = numbers()
                .mapToDouble(need -> Weighing.of(all.get(need), known[need], pool.size()))
                .toArray();
        this.toCover = weightOfTheHeaviest();
    }

    static Needs of(Seeking ask, Pool pool) {
        return new Needs(Asking.needs(ask), pool);
    }

    private void compare(Word word) {
        for (int i = 0; i < all.size(); i++) {
            double kinship = all.get(i).word().kinship(word);
            if (kinship > 0) {
                hits.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Hit(i, kinship));
            }
        }
    }

    private void countBearers(Word word, List<Hit> kin) {
        kin.stream()
                .filter(hit -> hit.kinship() >= COUNTS_AS_KNOWN)
                .forEach(hit -> known[hit.need()] += bearersOf(word).size());
    }

    private List<Prepared> bearersOf(Word word) {
        return pool.bearers().getOrDefault(word, List.of());
    }

    /** Only so many, so that a long ask is not lost in its own words; all that nobody knows counts as one need at most. */
    private double weightOfTheHeaviest() {
        double unknown =
                numbers().filter(this::isUnknown).mapToDouble(this::weight).sum();
        DoubleStream known = numbers().filter(need -> !isUnknown(need)).mapToDouble(this::weight);
        return DoubleStream.concat(known, DoubleStream.of(Math.min(unknown, Weighing.UNKNOWN_NAMED)))
                .map(weight -> -weight)
                .sorted()
                .limit(MATTER_TOGETHER)
                .map(weight -> -weight)
                .sum();
    }

    private boolean isUnknown(int need) {
        return Weighing.isUnknown(all.get(need), known[need]);
    }

    IntStream numbers() {
        return IntStream.range(0, all.size());
    }

    int count() {
        return all.size();
    }

    double weight(int need) {
        return weights[need];
    }

    /** The weight that somebody's lines would have to answer to cover the ask. */
    double toCover() {
        return toCover;
    }

    List<Span> places(int need) {
        return all.get(need).places();
    }

    List<Hit> hits(Word word) {
        return hits.getOrDefault(word, List.of());
    }

    /** Everybody who wrote a word that may carry a proposal. */
    Collection<Prepared> bearers() {
        Map<UUID, Prepared> found = new HashMap<>();
        hits.forEach((word, kin) -> {
            if (kin.stream().anyMatch(hit -> carries(hit.need()))) {
                bearersOf(word).forEach(person -> found.put(person.who().id(), person));
            }
        });
        return found.values();
    }

    /** Whether a line may be a reason because it answers this need: not for lending alone when it is about a trailer. */
    boolean carries(int need) {
        return all.get(need).isSpecific() && (!all.get(need).isAction() || onlyActions());
    }

    private boolean onlyActions() {
        return all.stream().filter(Need::isSpecific).allMatch(Need::isAction);
    }

    boolean isLanguage(int need) {
        return all.get(need).isLanguage();
    }

    Stream<String> languages(int need) {
        return all.get(need).word().concepts().stream()
                .filter(Concept::isLanguage)
                .map(Concept::languageCode);
    }
}
