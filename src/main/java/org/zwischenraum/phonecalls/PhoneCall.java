package org.zwischenraum.phonecalls;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Member;

/**
 * Two who may talk for ten minutes.
 *
 * @param about what about, in the asker's words; may be empty
 * @param lapsesAt when it is over with asking
 * @param agreedAt when the other said yes; null before
 * @param refusedAt when the other said no; null before, and for everybody else
 */
record PhoneCall(
        UUID id,
        UUID asker,
        UUID asked,
        String about,
        Instant askedAt,
        Instant lapsesAt,
        @Nullable Instant agreedAt,
        @Nullable Instant refusedAt) {
    /** How long somebody may take to say yes. */
    static final Duration PATIENCE = Duration.ofHours(2);
    /** How long after the yes the two can find each other. */
    static final Duration OPEN = Duration.ofHours(1);

    /** What one of the two sees. */
    enum State {
        ASKED,
        DECLINED,
        AGREED,
        OVER
    }

    static String path(UUID id) {
        return "/phonecalls/" + id;
    }

    String path() {
        return path(id);
    }

    boolean isAskedBy(Member me) {
        return asker.equals(me.id());
    }

    UUID other(Member me) {
        return isAskedBy(me) ? asked : asker;
    }

    /** A no is known only to whoever said it. */
    State state(Member me, Instant now) {
        if (agreedAt != null) return now.isBefore(agreedAt.plus(OPEN)) ? State.AGREED : State.OVER;
        if (!now.isBefore(lapsesAt)) return State.OVER;
        return refusedAt != null && !isAskedBy(me) ? State.DECLINED : State.ASKED;
    }
}
