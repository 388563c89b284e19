package org.zwischenraum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Map<String, Map<String, Integer>> JUDGED =
            Map.of("a", Map.of("p", 2, "q", 1), "b", Map.of("r", 2));

    @Test
    void whatIsFoundEarlierCountsMore() {
        Scores scores = Scores.of(run(List.of("q", "p"), List.of("x", "y", "z", "r")), JUDGED, 2);
        assertThat(scores.mean(Scores.Query::success1).mean()).isZero();
        assertThat(scores.mean(Scores.Query::success3).mean()).isEqualTo(.5);
        assertThat(scores.mean(Scores.Query::success10).mean()).isEqualTo(1);
        assertThat(scores.mean(Scores.Query::reciprocalRank).mean()).isEqualTo((.5 + .25) / 2);
        assertThat(scores.mean(Scores.Query::recall).mean()).isEqualTo(1);
    }

    @Test
    void gainIsLinearAndDiscounted() {
        Scores scores = Scores.of(run(List.of("q", "p"), List.of("r")), JUDGED, 1);
        double found = 1 + 2 / (Math.log(3) / Math.log(2));
        double best = 2 + 1 / (Math.log(3) / Math.log(2));
        assertThat(scores.mean(Scores.Query::gain).mean()).isCloseTo((found / best + 1) / 2, within(1e-9));
    }

    @Test
    void whatIsNotFoundCounts() {
        Scores scores = Scores.of(run(List.of(), List.of()), JUDGED, 1);
        assertThat(scores.count()).isEqualTo(2);
        assertThat(scores.mean(Scores.Query::success10)).isEqualTo(new Scores.Mean(0, 0, 0));
    }

    private static Run run(List<String> a, List<String> b) {
        Run run = new Run("test");
        run.add("a", a.stream().map(one -> new Run.Hit(one, 1)).toList());
        run.add("b", b.stream().map(one -> new Run.Hit(one, 1)).toList());
        return run;
    }

    @Test
    void anEqualLoadIsNoInequality() {
        assertThat(Scores.gini(new int[] {3, 3, 3})).isCloseTo(0.0, within(1e-9));
        assertThat(Scores.gini(new int[] {0, 0, 0, 8})).isCloseTo(.75, within(1e-9));
        assertThat(Scores.gini(new int[] {0, 0})).isCloseTo(0.0, within(1e-9));
    }
}
