package org.zwischenraum.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list, as the API answers it.
 *
 * @param next what to send as {@code after} to read on; null at the end
 */
public record Items<T>(List<T> items, @Nullable String next) {
    public Items {
        items = List.copyOf(items);
    }

    /** A list that is short by nature and comes whole. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
