package org.zwischenraum.entry;

import java.time.Duration;
import java.util.function.Supplier;

/** Answers after the same time whether somebody was found or not, so that waiting does not tell who is known here. */
public final class EvenPace {
    private static final Duration PACE = Duration.ofMillis(150);

    private EvenPace() {}

    /** Does the work; takes at least 150 milliseconds, far more than the work does. */
    public static <T> T keep(Supplier<T> work) {
        long end = System.nanoTime() + PACE.toNanos();
        try {
            return work.get();
        } finally {
            rest(end - System.nanoTime());
        }
    }

    private static void rest(long nanos) {
        try {
            if (nanos > 0) Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
