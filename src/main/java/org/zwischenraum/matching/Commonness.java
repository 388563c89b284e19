package org.zwischenraum.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How common a matter or word is among the people. What few speak of says more: the weight is log(1 + people / (1 + those who
 * do)) by log(1 + people), as in inverse document frequency, 0 to 1.
 */
final class Commonness {
    /** In a handful of people one would count for common what two of them do. */
    private static final int SMALLEST_CROWD = 40;

    private final Map<Integer, Integer> concepts = new HashMap<>();
    private final Map<Integer, Integer> terms = new HashMap<>();
    private final Map<Integer, Integer> grams = new HashMap<>();
    private final int people;
    private final double usualTerms;
    private final double usualGrams;

    Commonness(List<Prepared> all) {
        this.people = Math.max(SMALLEST_CROWD, all.size());
        all.forEach(this::count);
        List<Gist> gists = all.stream()
                .flatMap(person -> person.lines().stream().map(Prepared.ReadLine::gist))
                .toList();
        this.usualTerms =
                gists.stream().mapToInt(gist -> gist.terms().length).average().orElse(1);
        this.usualGrams =
                gists.stream().mapToInt(gist -> gist.grams().length).average().orElse(1);
    }

    private void count(Prepared person) {
        Set<Integer> ofConcepts = new HashSet<>();
        Set<Integer> ofTerms = new HashSet<>();
        Set<Integer> ofGrams = new HashSet<>();
        for (Prepared.ReadLine line : person.lines()) {
            add(line.gist().concepts(), ofConcepts);
            add(line.gist().terms(), ofTerms);
            add(line.gist().grams(), ofGrams);
        }
        ofConcepts.forEach(one -> concepts.merge(one, 1, Integer::sum));
        ofTerms.forEach(one -> terms.merge(one, 1, Integer::sum));
        ofGrams.forEach(one -> grams.merge(one, 1, Integer::sum));
    }

    private static void add(int[] some, Collection<Integer> all) {
        for (int one : some) all.add(one);
    }

    double ofConcept(int concept) {
        return rarity(concepts.getOrDefault(concept, 0));
    }

    double ofTerm(int term) {
        return rarity(terms.getOrDefault(term, 0));
    }

    double ofGram(int gram) {
        return rarity(grams.getOrDefault(gram, 0));
    }

    double usualTerms() {
        return usualTerms;
    }

    double usualGrams() {
        return usualGrams;
    }

    private double rarity(int with) {
        return Math.log(1 + people / (1.0 + with)) / Math.log(1.0 + people);
    }
}
