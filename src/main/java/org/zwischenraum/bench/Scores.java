package org.zwischenraum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How good a run is: means over the queries that have judgements. Success counts a query when a document of the wanted grade is
 * among the first, as MRR does; nDCG has a linear gain (Järvelin and Kekäläinen 2002); intervals of 95 % are percentiles of
 * 1,000 bootstrap samples (Efron 1979) with a fixed seed.
 */
final class Scores {
    private static final int SAMPLES = 1_000;

    /** What is said of one query. */
    record Query(
            double success1, double success3, double success10, double reciprocalRank, double recall, double gain) {}

    /** A mean and its interval. */
    record Mean(double mean, double low, double high) {}

    private final List<Query> queries = new ArrayList<>();

    /** @param wanted the grade that counts as a success */
    static Scores of(Run run, Map<String, Map<String, Integer>> judgements, int wanted) {
        Scores scores = new Scores();
        judgements.forEach((query, fitting) -> scores.queries.add(score(run.documents(query), fitting, wanted)));
        return scores;
    }

    private static Query score(List<String> found, Map<String, Integer> fitting, int wanted) {
        int first = first(found, fitting, wanted);
        double hits = found.stream().filter(fitting::containsKey).count();
        return new Query(
                first <= 1 ? 1 : 0,
                first <= 3 ? 1 : 0,
                first <= Run.DEPTH ? 1 : 0,
                first <= Run.DEPTH ? 1.0 / first : 0,
                hits / fitting.size(),
                gain(found, fitting));
    }

    private static int first(List<String> found, Map<String, Integer> fitting, int wanted) {
        for (int i = 0; i < found.size(); i++) {
            if (fitting.getOrDefault(found.get(i), 0) >= wanted) return i + 1;
        }
        return Integer.MAX_VALUE;
    }

    private static double gain(List<String> found, Map<String, Integer> fitting) {
        List<Integer> grades =
                found.stream().map(one -> fitting.getOrDefault(one, 0)).toList();
        return gain(grades, fitting.values(), Run.DEPTH);
    }

    /**
     * nDCG with a linear gain.
     *
     * @param found the grades of what was found, in its order
     * @param fitting the grades of all that would fit
     * @param depth so many places count
     */
    static double gain(List<Integer> found, Collection<Integer> fitting, int depth) {
        List<Integer> best =
                fitting.stream().sorted(Comparator.reverseOrder()).limit(depth).toList();
        return discounted(found.stream().limit(depth).toList()) / discounted(best);
    }

    /** How unequal loads are: 0 when all are the same, nearly 1 when one bears all (Gini 1912, over sorted values). */
    static double gini(int[] loads) {
        int[] sorted = Arrays.stream(loads).sorted().toArray();
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) weighted += (2.0 * i - sorted.length + 1) * sorted[i];
        long sum = Arrays.stream(sorted).sum();
        return sum == 0 ? 0 : weighted / ((double) sorted.length * sum);
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) sum += grades.get(i) * Math.log(2) / Math.log(i + 2);
        return sum;
    }

    int count() {
        return queries.size();
    }

    Mean mean(ToDoubleFunction<Query> figure) {
        double[] values = queries.stream().mapToDouble(figure).toArray();
        Random random = new Random(values.length);
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            means[sample] = random.ints(values.length, 0, values.length)
                    .mapToDouble(i -> values[i])
                    .average()
                    .orElse(0);
        }
        Arrays.sort(means);
        double mean = Arrays.stream(values).average().orElse(0);
        return new Mean(mean, means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]);
    }
}
