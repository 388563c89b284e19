package org.zwischenraum.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {
    private static final Path BUILT = Path.of("extras/sentences/lib");

    @TempDir
    private Path directory;

    /** Counts how often it has to think. */
    private static final class Counting implements SentenceModel {
        private int offers;

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public double usual() {
            return .5;
        }

        @Override
        public float[] asked(String english) {
            return new float[] {1, 0};
        }

        @Override
        public float[] offered(String english) {
            offers++;
            return english.equals("far") ? new float[] {0, 1} : new float[] {1, 0};
        }
    }

    @Test
    void onlyWhatIsNearerThanUsualSaysSomething() {
        Sentences.Ask ask = Sentences.of(new Counting()).ask("help");
        assertThat(ask.nearness("nah", () -> "near")).isEqualTo(.5);
        assertThat(ask.nearness("fern", () -> "far")).isZero();
    }

    @Test
    void whereAnOfferLiesIsRemembered() {
        Counting model = new Counting();
        Sentences sentences = Sentences.of(model);
        sentences.ask("help").nearness("nah", () -> "near");
        sentences.ask("more help").nearness("nah", () -> "near");
        assertThat(model.offers).isEqualTo(1);
    }

    @Test
    void aHouseWithoutAModelHasNone() {
        assertThat(Sentences.in(directory.resolve("lib"))).isEmpty();
        assertThat(Sentences.in(directory)).isEmpty();
    }

    @Test
    void aBrokenLibraryIsLeftOut() throws IOException {
        Files.writeString(directory.resolve("broken.jar"), "no archive");
        assertThat(Sentences.in(directory)).isEmpty();
    }

    @Test
    void theModelBesideTheProgramKnowsWhatMeansTheSame() {
        assumeTrue(Files.isDirectory(BUILT), "no model here; ./mvnw -f extras/sentences package builds it");
        Sentences.Ask ask = Sentences.in(BUILT).orElseThrow().ask("solving business problems");
        double alike = ask.nearness("create solutions to problems", () -> "create solutions to problems");
        double other = ask.nearness("care for horses", () -> "care for horses");
        assertThat(alike).isGreaterThan(other);
    }
}
