package org.zwischenraum.spaces;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Remembering;

/**
 * Roughly how many are in the house, for everybody: in steps of five and counted anew every quarter of an hour, so that nobody
 * learns from a number who came, went, or keeps out of their sight.
 */
@Component
class RoughCounts implements Remembering {
    private static final int STEP = 5;
    private static final long QUARTER = 900;
    private final ObjectProvider<Headcount> headcounts;
    private final Clock clock;
    private final Map<UUID, Counted> known = new ConcurrentHashMap<>();

    RoughCounts(ObjectProvider<Headcount> headcounts, Clock clock) {
        this.headcounts = headcounts;
        this.clock = clock;
    }

    private record Counted(long quarter, int people) {}

    /** A multiple of five, rounded down; empty below five, since so few could be told apart. */
    OptionalInt of(UUID space) {
        long now = quarter(clock.instant());
        Counted counted =
                known.compute(space, (id, last) -> last != null && last.quarter() == now ? last : count(id, now));
        return counted.people() < STEP ? OptionalInt.empty() : OptionalInt.of(counted.people());
    }

    @Override
    public void forget() {
        known.clear();
    }

    private Counted count(UUID space, long quarter) {
        int people =
                headcounts.stream().mapToInt(one -> one.openlyInside(space)).sum();
        return new Counted(quarter, people / STEP * STEP);
    }

    private static long quarter(Instant at) {
        return at.getEpochSecond() / QUARTER;
    }
}
