package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;

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
}
