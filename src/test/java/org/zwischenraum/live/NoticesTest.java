package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    @Test
    void whatWaitsAlreadyIsNotSaidTwiceHoweverSlowlyTheClientReads() throws InterruptedException {
        for (int time = 0; time < 10_000; time++) {
            notices.put(new Notice(Notice.Word.CHANGED, "asks/1"));
            notices.put(new Notice(Notice.Word.CHANGED, "asks/2"));
        }
        assertThat(notices.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "asks/1"));
        assertThat(notices.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "asks/2"));
        assertThat(notices.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void whatWasDroppedIsNotSaid() throws InterruptedException {
        notices.put(new Notice(Notice.Word.CHANGED, "asks/1"));
        notices.put(new Notice(Notice.Word.CHANGED, "asks/2"));
        notices.drop("asks/1");
        assertThat(notices.take(Duration.ZERO)).contains(new Notice(Notice.Word.CHANGED, "asks/2"));
        assertThat(notices.take(Duration.ZERO)).isEmpty();
    }
}
