package org.zwischenraum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guards what was reached on the open part of the everyday asks; the sealed part is opened by hand, for the figure that counts. */
class EverydayCollectionTest {
    private static final Path FILES = Path.of("src/test/resources/everyday");
    private static final int WOULD_REALLY_HELP = 2;

    @Test
    void peopleAreFoundForWhatTroublesSomebody() throws IOException {
        TestCollection everyday = TestCollection.read(
                FILES.resolve("people.tsv"), FILES.resolve("asks.tsv"), Optional.of(FILES.resolve("judgements.txt")));
        Run ours = Measured.of(everyday, Optional.empty()).run();
        Run plain = Yardstick.run(everyday, Optional.empty());
        assertThat(success(ours, everyday)).isGreaterThan(.55);
        assertThat(success(ours, everyday)).isGreaterThan(5 * success(plain, everyday));
    }

    private static double success(Run run, TestCollection everyday) {
        return Scores.of(run, everyday.judgements(), WOULD_REALLY_HELP)
                .mean(Scores.Query::success3)
                .mean();
    }
}
