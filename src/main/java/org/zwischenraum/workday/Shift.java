package org.zwischenraum.workday;

import java.time.Duration;

/** One working day, passed in half an hour and then begun anew. Pure. */
final class Shift {
    static final Duration LASTING = Duration.ofMinutes(30);
    private static final double COMING = .15;
    private static final double GOING = .85;

    private Shift() {}

    /**
     * How many of all are here.
     *
     * @param running how long it has been running, from its first day on
     * @param all how many there are
     * @return some in the morning, all over midday, a few in the evening; never fewer than a quarter
     */
    static int present(Duration running, int all) {
        double part = (running.toMillis() % LASTING.toMillis()) / (double) LASTING.toMillis();
        double filled = part < COMING ? part / COMING : part > GOING ? (1 - part) / (1 - GOING) : 1;
        return (int) Math.round(all * (.25 + .75 * filled));
    }
}
