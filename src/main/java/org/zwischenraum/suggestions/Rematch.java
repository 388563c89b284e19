package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.vocabulary.Vocabulary;

/** Looks again for people who fit one ask, by the words that were in force when this was ordered. */
@Component
class Rematch implements Job {
    static final String KIND = "suggestions.rematch";
    private final Matching matching;
    private final Vocabulary vocabulary;

    Rematch(Matching matching, Vocabulary vocabulary) {
        this.matching = matching;
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return "suggestions.rematch";
    }

    @Override
    public void run(String subject) {
        vocabulary.settled();
        matching.lookFor(UUID.fromString(subject));
    }
}
