package org.zwischenraum.jobs;

import java.time.Duration;

/** How long to wait after a failure: four times as long each time, giving up after about a day. */
final class Patience {
    static final int TRIES = 8;
    private static final Duration FIRST = Duration.ofSeconds(15);

    private Patience() {}

    static boolean isOver(int tries) {
        return tries >= TRIES;
    }

    /** 15 s after the first failure, 1 min after the second, … 17 h after the seventh. */
    static Duration after(int tries) {
        return FIRST.multipliedBy(1L << (2 * Math.clamp(tries - 1L, 0, TRIES)));
    }
}
