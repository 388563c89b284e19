package org.zwischenraum.expertise;

import java.util.ArrayList;
import java.util.List;

/** A long list in pieces. */
final class Portions {
    private Portions() {}

    static <T> List<List<T>> of(List<T> all, int most) {
        List<List<T>> portions = new ArrayList<>();
        for (int start = 0; start < all.size(); start += most)
            portions.add(all.subList(start, Math.min(all.size(), start + most)));
        return portions;
    }
}
