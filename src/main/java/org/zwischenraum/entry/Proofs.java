package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Identity;

/**
 * Whether somebody has proved just now that it is them. What would help a thief of an open browser to stay (tokens,
 * passkeys, passwords, another mail address) is asked for only then. Each proof is a new sign-in.
 */
@Component
public class Proofs {
    /** To be shown the form. */
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** To send it: nobody loses what they typed because they took their time. */
    private static final Duration STILL_GOOD = Duration.ofMinutes(30);

    private final Sessions sessions;
    private final Clock clock;

    Proofs(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public boolean isFresh(HttpServletRequest request) {
        return isYounger(request, FRESH);
    }

    public boolean isStillGood(HttpServletRequest request) {
        return isYounger(request, STILL_GOOD);
    }

    private boolean isYounger(HttpServletRequest request, Duration age) {
        return Identity.of(request)
                .flatMap(identity -> sessions.startOf(identity.proof()))
                .filter(start -> start.isAfter(clock.instant().minus(age)))
                .isPresent();
    }
}
