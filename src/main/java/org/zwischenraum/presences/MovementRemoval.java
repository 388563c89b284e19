package org.zwischenraum.presences;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Who came and went is gone after two weeks. */
@Component
class MovementRemoval implements Job {
    private final Movements movements;

    MovementRemoval(Movements movements) {
        this.movements = movements;
    }

    @Override
    public String kind() {
        return "presences.movementRemoval";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        movements.forget();
    }
}
