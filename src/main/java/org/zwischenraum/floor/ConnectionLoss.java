package org.zwischenraum.floor;

import java.util.UUID;
import org.springframework.stereotype.Component;
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

    @Override
    public void run(String subject) {
        UUID member = UUID.fromString(subject);
        if (!live.isConnected(member)) presences.lose(member);
    }
}
