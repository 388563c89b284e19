package org.zwischenraum.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words stand for which in pairs of texts that say the same: model 1 of Brown, Della Pietra, Della Pietra and Mercer 1993. */
final class Alignment {
    private static final int ROUNDS = 4;
    private static final double CHANCE = .01;

    /** Two texts that say the same. */
    record Pair(List<String> from, List<String> to) {
        Pair turned() {
            return new Pair(to, from);
        }
    }

    private Map<String, Map<String, Double>> likely = Map.of();

    private Alignment() {}

    static Alignment of(List<Pair> pairs) {
        Alignment alignment = new Alignment();
        for (int round = 0; round < ROUNDS; round++) alignment.refine(pairs);
        return alignment;
    }

    Set<String> words() {
        return likely.keySet();
    }

    /** What a word is said by, with how likely that is. */
    Map<String, Double> of(String word) {
        return likely.getOrDefault(word, Map.of());
    }

    private void refine(List<Pair> pairs) {
        Map<String, Map<String, Double>> counts = new HashMap<>();
        for (Pair pair : pairs) {
            for (String to : pair.to()) count(pair.from(), to, counts);
        }
        counts.values().forEach(Alignment::share);
        likely = counts;
    }

    private void count(List<String> from, String to, Map<String, Map<String, Double>> counts) {
        double sum = from.stream().mapToDouble(word -> likely(word, to)).sum();
        for (String word : from) {
            double part = likely(word, to) / sum;
            if (part > 0) counts.computeIfAbsent(word, _ -> new HashMap<>()).merge(to, part, Double::sum);
        }
    }

    /** In the first round everything is as likely. */
    private double likely(String from, String to) {
        return likely.isEmpty() ? 1 : of(from).getOrDefault(to, 0.0);
    }

    private static void share(Map<String, Double> counts) {
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((_, count) -> count / all);
        counts.values().removeIf(part -> part < CHANCE);
    }
}
