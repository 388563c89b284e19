package org.zwischenraum.presences;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a presence lasts without a word from its owner. Pure.
 *
 * @param silence after which the house asks "noch da?"
 * @param patience with which it then waits for an answer
 */
record Stay(Duration silence, Duration patience) {
    /** What is due. */
    enum Due {
        NOTHING,
        QUESTION,
        END
    }

    Due at(Presence presence, Instant now) {
        if (isOver(presence, now)) return Due.END;
        return presence.isAsked() || next(presence).isAfter(now) ? Due.NOTHING : Due.QUESTION;
    }

    /** When something is due next. */
    Instant next(Presence presence) {
        Instant quiet = unanswered(presence).orElse(presence.heardAt().plus(silence));
        return closing(presence).filter(quiet::isAfter).orElse(quiet);
    }

    private boolean isOver(Presence presence, Instant now) {
        return unanswered(presence).filter(end -> !end.isAfter(now)).isPresent()
                || closing(presence).filter(end -> !end.isAfter(now)).isPresent();
    }

    private Optional<Instant> unanswered(Presence presence) {
        return Optional.ofNullable(presence.askedAt()).map(asked -> asked.plus(patience));
    }

    private static Optional<Instant> closing(Presence presence) {
        return Optional.ofNullable(presence.endsAt());
    }
}
