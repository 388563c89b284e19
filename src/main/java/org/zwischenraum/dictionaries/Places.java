package org.zwischenraum.dictionaries;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where in a file words stand, by the hashes of their keys: eight bytes a place, since there are a million. */
final class Places {
    private static final long LOWER_HALF = 0xFFFF_FFFFL;
    private long[] places = new long[1 << 10];
    private int size;

    void add(String key, int at) {
        if (size == places.length) places = Arrays.copyOf(places, size + size / 2);
        places[size++] = (long) key.hashCode() << 32 | at;
    }

    /** To be called once, after the last was added. */
    void settle() {
        places = Arrays.stream(places, 0, size).sorted().distinct().toArray();
        size = places.length;
    }

    /** In the order of the file; a few may be those of another word with the same hash. */
    int[] of(String key) {
        long from = (long) key.hashCode() << 32;
        int first = Arrays.binarySearch(places, from);
        return IntStream.range(first < 0 ? -first - 1 : first, size)
                .takeWhile(i -> places[i] <= (from | LOWER_HALF))
                .map(i -> (int) places[i])
                .toArray();
    }
}
