package org.zwischenraum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often something may be done: token buckets in memory, refilled evenly, per what and whom. */
@Component
public class Limits {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(25))
            .build();

    /**
     * Takes one turn.
     *
     * @param what the thing that is limited, for example {@code sign-in}
     * @param whom an account, token or address
     * @throws TooMany when no turn is left
     */
    public void take(String what, Object whom, int turns, Duration per) {
        Bucket bucket = buckets.get(what + "|" + whom, key -> bucket(turns, per));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed())
            throw new TooMany(
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    /** Forgets all turns taken: for tests, and for a host who frees somebody. */
    public void forget() {
        buckets.invalidateAll();
    }

    private static Bucket bucket(int turns, Duration per) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(turns).refillGreedy(turns, per))
                .build();
    }
}
