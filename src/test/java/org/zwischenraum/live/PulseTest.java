package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Pulse pulse = new Pulse(told::add);

    @Test
    void theFirstChangeIsToldAtOnceAndAllOthersOfThatSecondTogether() throws InterruptedException {
        long start = System.nanoTime();
        for (int time = 0; time < 1000; time++) {
            pulse.beat("asks/1");
        }
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("asks/1");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("asks/1");
        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));

        pulse.beat("asks/2");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("asks/2");
        assertThat(told).isEmpty();
    }
}
