package org.zwischenraum.house;

import java.util.Map;
import java.util.function.Function;

/**
 * Knows how to knock at the doors of one module: makes, afresh for each knock, the thing of Mira's that stands behind a
 * door, and says what path leads there and what the form carries. Doors without an id in their path that are only read
 * need none.
 */
public interface Fixture {
    /** By method and pattern, {@code POST /asks/{id}/answers}. */
    Map<String, Function<Scene, Knock>> knocks();
}
