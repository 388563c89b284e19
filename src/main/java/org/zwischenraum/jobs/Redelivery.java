package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.Optional;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** Delivers facts again whose reaction failed, or was cut off with the program. */
@Component
class Redelivery implements Job {
    static final String KIND = "jobs.redelivery";
    private static final int MOST = 10_000;

    private final Reactions reactions;
    private final FailedEventPublications publications;

    Redelivery(Reactions reactions, FailedEventPublications publications) {
        this.reactions = reactions;
        this.publications = publications;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofSeconds(10));
    }

    @Override
    public void run(String subject) {
        var due = reactions.due();
        if (!due.isEmpty()) {
            publications.resubmit(ResubmissionOptions.defaults()
                    .withMinAge(Duration.ZERO)
                    .withBatchSize(MOST)
                    .withMaxInFlight(MOST)
                    .withFilter(publication -> due.contains(publication.getIdentifier())));
        }
    }
}
