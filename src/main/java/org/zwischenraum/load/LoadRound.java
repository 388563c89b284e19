package org.zwischenraum.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What clients measured together.
 *
 * @param nanos how long each request took, in rising order
 * @param seconds how long they were at it
 */
record LoadRound(long[] nanos, double seconds) {
    static final LoadRound NONE = new LoadRound(new long[0], 0);

    static LoadRound of(List<long[]> measured, double seconds) {
        return new LoadRound(
                measured.stream().flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
    }

    LoadRound and(LoadRound other) {
        long[] both = LongStream.concat(Arrays.stream(nanos), Arrays.stream(other.nanos))
                .sorted()
                .toArray();
        return new LoadRound(both, seconds + other.seconds);
    }

    /** For programs. */
    Map<String, Object> figures(String rate) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(rate, perSecond());
        figures.put("p50Millis", millis(.5));
        figures.put("p95Millis", millis(.95));
        figures.put("p99Millis", millis(.99));
        return figures;
    }

    double perSecond() {
        return seconds == 0 ? 0 : nanos.length / seconds;
    }

    /** Milliseconds within which this share of the requests was answered. */
    double millis(double share) {
        if (nanos.length == 0) return 0;
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
    }
}
