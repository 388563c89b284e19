package org.zwischenraum.care;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first few of something.
 *
 * @param more whether there are others
 */
record Few<T>(List<T> shown, boolean more) {
    static <T> Few<T> of(Stream<T> all, int most) {
        List<T> found = all.limit(most + 1L).toList();
        return new Few<>(found.stream().limit(most).toList(), found.size() > most);
    }

    <O> Few<O> with(List<O> others) {
        return new Few<>(others, more);
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }
}
