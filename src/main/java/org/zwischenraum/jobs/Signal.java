package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the worker at once when a row was planned in this program, or when the clock was set. */
@Component
class Signal {
    private final Semaphore rung = new Semaphore(0);

    Signal(HouseClock clock) {
        clock.whenSet(this::wake);
    }

    void wake() {
        rung.release();
    }

    /** Returns when woken, at the latest after this time. */
    void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
