package org.zwischenraum.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How common words are among people who have all been read. */
final class Counted implements Commonness {
    private final Map<Integer, Integer> terms = new HashMap<>();
    private final Map<Integer, Integer> grams = new HashMap<>();
    private final int people;
    private final double usualTerms;
    private final double usualGrams;

    Counted(List<Prepared> all) {
        this.people = all.size();
        all.forEach(this::count);
        List<Gist> gists = all.stream()
                .flatMap(person -> person.lines().stream().map(Prepared.ReadLine::gist))
                .toList();
        this.usualTerms =
                gists.stream().mapToInt(gist -> gist.terms().length).average().orElse(1);
        this.usualGrams = gists.stream().mapToInt(Gist::groups).average().orElse(1);
    }

    private void count(Prepared person) {
        Set<Integer> ofTerms = new HashSet<>();
        Set<Integer> ofGrams = new HashSet<>();
        for (Prepared.ReadLine line : person.lines()) {
            add(line.gist().terms(), ofTerms);
            add(line.gist().grams(), ofGrams);
        }
        ofTerms.forEach(one -> terms.merge(one, 1, Integer::sum));
        ofGrams.forEach(one -> grams.merge(one, 1, Integer::sum));
    }

    private static void add(int[] some, Collection<Integer> all) {
        for (int one : some) all.add(one);
    }

    @Override
    public double ofTerm(int term) {
        return Commonness.rarity(people, terms.getOrDefault(term, 0));
    }

    @Override
    public double ofGram(int gram) {
        return Commonness.rarity(people, grams.getOrDefault(gram, 0));
    }

    @Override
    public double usualTerms() {
        return usualTerms;
    }

    @Override
    public double usualGrams() {
        return usualGrams;
    }
}
