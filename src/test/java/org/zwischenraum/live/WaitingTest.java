package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private final Waiting waiting = new Waiting();

    @Test
    void whatWaitsAlreadyIsNotSaidTwiceHoweverSlowlyTheClientReads() throws InterruptedException {
        for (int time = 0; time < 10_000; time++) {
            waiting.put(new Notice(Notice.Word.CHANGED, "asks/1"));
            waiting.put(new Notice(Notice.Word.CHANGED, "asks/2"));
        }
        assertThat(waiting.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "asks/1"));
        assertThat(waiting.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "asks/2"));
        assertThat(waiting.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void whatWasDroppedIsNotSaid() throws InterruptedException {
        waiting.put(new Notice(Notice.Word.CHANGED, "asks/1"));
        waiting.put(new Notice(Notice.Word.CHANGED, "asks/2"));
        waiting.drop("asks/1");
        assertThat(waiting.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "asks/2"));
        assertThat(waiting.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void ofEachSubjectOnlyTheNewestPieceWaitsAndAllGoOutTogether() throws InterruptedException {
        waiting.put(name("mira"), bytes("1"));
        for (int state = 0; state < 10_000; state++) {
            waiting.put(name("mira"), bytes("old"));
        }
        waiting.put(name("mira"), bytes("new"));
        waiting.put(name("ben"), bytes("ben"));
        assertThat(pieces()).isEqualTo("[new,ben]");
        assertThat(waiting.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void whatComesRightAfterwardsWaitsForTheNextMessage() throws InterruptedException {
        waiting.put(name("mira"), bytes("1"));
        assertThat(pieces()).isEqualTo("[1]");
        waiting.put(name("mira"), bytes("2"));
        assertThat(waiting.take(Duration.ZERO)).isEmpty();
        assertThat(pieces()).isEqualTo("[2]");
    }

    @Test
    void aPageThatReadsTooSlowlyReadsAllAnewInsteadOfCatchingUp() throws InterruptedException {
        for (int number = 0; number < 1_001; number++) {
            waiting.put(name("line" + number), bytes("x"));
        }
        assertThat(waiting.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "stage/1"));
        assertThat(waiting.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void whatIsSaidToOnePersonWaitsInItsOrderButNotWithoutEnd() throws InterruptedException {
        int taken = 0;
        while (waiting.put(new Said("" + taken))) taken++;
        assertThat(taken).isEqualTo(500);
        assertThat(waiting.take(Duration.ZERO)).contains(new Said("0"));
        assertThat(waiting.take(Duration.ZERO)).contains(new Said("1"));
    }

    private String pieces() throws InterruptedException {
        return waiting.take(Duration.ofSeconds(10))
                .map(saying -> new String(((Strokes) saying).json(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private static Stroke.Name name(String key) {
        return new Stroke.Name("stage/1", key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
