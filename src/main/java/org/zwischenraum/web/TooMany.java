package org.zwischenraum.web;

/** Too many calls: 429 with {@code Retry-After}. */
public final class TooMany extends RuntimeException {
    private final long seconds;

    TooMany(long seconds) {
        super("too many", null, false, false);
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
