package org.zwischenraum.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * When topics changed in the last minutes, so that nothing is lost between the reading of a page and its watching, or while
 * a connection is broken. Measured by the machine's own stopwatch, not by any clock.
 */
final class Memory {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private final long start = System.nanoTime();
    private final Cache<String, Long> changes =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    void changed(String topic) {
        changes.put(topic, System.nanoTime());
    }

    /** Whether it changed within this time; yes also when that is longer ago than we know. */
    boolean mayHaveChanged(String topic, Duration within) {
        var change = changes.getIfPresent(topic);
        long now = System.nanoTime();
        return within.compareTo(KEPT) > 0
                || within.toNanos() > now - start
                || (change != null && now - change < within.toNanos());
    }
}
