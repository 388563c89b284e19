package org.zwischenraum.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a round, or before its door: one open page.
 *
 * @param session the page; after a reload it is another
 * @param connection over which the page speaks now
 * @param awaySince since when it does not; null while it does
 */
record Talker(
        UUID session,
        UUID member,
        UUID connection,
        Shows shows,
        @Nullable Instant awaySince) {
    static Talker of(UUID session, UUID member, UUID connection) {
        return new Talker(session, member, connection, Shows.NOTHING, null);
    }

    Talker showing(Shows other) {
        return new Talker(session, member, connection, other, awaySince);
    }

    Talker back(UUID newConnection) {
        return new Talker(session, member, newConnection, shows, null);
    }

    Talker away(Instant since) {
        return new Talker(session, member, connection, shows, since);
    }

    boolean isAway() {
        return awaySince != null;
    }

    boolean isAwayBefore(Instant moment) {
        return awaySince != null && awaySince.isBefore(moment);
    }
}
