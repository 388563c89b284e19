package org.zwischenraum.arrivals;

import java.time.Instant;
import java.util.UUID;
import org.zwischenraum.members.Audience;

/**
 * A host led somebody in or out.
 *
 * @param audience who saw, or sees, the presence
 * @param state as it was then: what undoing brings back
 */
record Hosted(
        UUID id,
        UUID member,
        UUID host,
        UUID space,
        Kind kind,
        String at,
        String state,
        String intention,
        Audience audience,
        Instant doneAt,
        boolean isUndone) {
    /** Which of the two. */
    enum Kind {
        IN,
        OUT
    }

    String path() {
        return "/arrivals/hosted/" + id;
    }
}
