package org.zwischenraum.load;

/** How long things took, counted by tenths of milliseconds up to a minute. For one thread. */
final class Delays {
    private static final long UNIT = 100_000;
    private final long[] counts = new long[600_000];
    private long all;

    void note(long nanos) {
        counts[(int) Math.clamp(nanos / UNIT, 0, counts.length - 1L)]++;
        all++;
    }

    long count() {
        return all;
    }

    /** Milliseconds within which this share of them came. */
    double millis(double share) {
        long left = (long) Math.ceil(share * all);
        int at = 0;
        while (at < counts.length - 1 && left > counts[at]) left -= counts[at++];
        return (at + 1) * UNIT / 1e6;
    }

    void clear() {
        java.util.Arrays.fill(counts, 0);
        all = 0;
    }
}
