package org.zwischenraum.presences;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.live.Live;

/** Whoever is still out of contact a minute later is shown as back soon. */
@Component
class ConnectionLoss implements Job {
    private final Live live;
    private final Presences presences;

    ConnectionLoss(Live live, Presences presences) {
        this.live = live;
        this.presences = presences;
    }

    @Override
    public String kind() {
        return StayWatch.LOSS;
    }

    /** Without the lock of its row: whoever changes a presence meanwhile plans anew, and neither waits for the other. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(1));
    }

    @Override
    @Transactional
    public void run(String subject) {
        UUID member = UUID.fromString(subject);
        if (!live.isConnected(member)) presences.lose(member);
    }
}
