package org.zwischenraum.breaks;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Who drank coffee or ate with whom is forgotten after two weeks. */
@Component
class Forgetting implements Job {
    private final Wishes wishes;
    private final Rounds rounds;
    private final Lunches lunches;

    Forgetting(Wishes wishes, Rounds rounds, Lunches lunches) {
        this.wishes = wishes;
        this.rounds = rounds;
        this.lunches = lunches;
    }

    @Override
    public String kind() {
        return "breaks.forgetting";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String subject) {
        wishes.forget();
        rounds.forget();
        lunches.forget();
    }
}
