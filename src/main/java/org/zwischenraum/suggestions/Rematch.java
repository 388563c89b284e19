package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Looks again for people who fit one ask. */
@Component
class Rematch implements Job {
    static final String KIND = "suggestions.rematch";
    private final Matching matching;

    Rematch(Matching matching) {
        this.matching = matching;
    }

    @Override
    public String kind() {
        return "suggestions.rematch";
    }

    @Override
    public void run(String subject) {
        matching.lookFor(UUID.fromString(subject));
    }
}
