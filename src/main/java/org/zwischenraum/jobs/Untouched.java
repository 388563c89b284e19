package org.zwischenraum.jobs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * For whom nothing was ever kept in a collection. Most members have nothing waiting in most places, and their pages need
 * not ask the database for it. Whoever adds a row says so; rows that vanish change nothing here.
 */
public final class Untouched {
    private final Cache<UUID, Boolean> known =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Predicate<UUID> hasRows;

    /** @param hasRows asks the database whether there is any row of this member */
    public Untouched(Predicate<UUID> hasRows) {
        this.hasRows = hasRows;
    }

    public boolean holds(UUID member) {
        return known.get(member, one -> !hasRows.test(one));
    }

    /** A row of this member is being added. */
    public void touch(UUID member) {
        known.invalidate(member);
        AfterCommit.run(() -> known.invalidate(member));
    }

    /** After the tables were emptied or filled from elsewhere. */
    public void forget() {
        known.invalidateAll();
    }
}
