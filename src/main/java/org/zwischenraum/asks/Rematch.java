package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Looks again for people who fit one ask. */
@Component
class Rematch implements Job {
    static final String KIND = "asks.rematch";
    private final Matching matching;

    Rematch(Matching matching) {
        this.matching = matching;
    }

    @Override
    public String kind() {
        return "asks.rematch";
    }

    @Override
    public void run(String subject) {
        matching.lookFor(UUID.fromString(subject));
    }
}
