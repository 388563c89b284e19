package org.zwischenraum.presences;

import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Connections;

/** Follows whose pages are in contact: a seat taken from afar depends on it, and on nothing else of a person's windows. */
@Component
class PresenceConnections implements Connections {
    private final Roll roll;
    private final Presences presences;
    private final StayWatch watch;

    PresenceConnections(Roll roll, Presences presences, StayWatch watch) {
        this.roll = roll;
        this.presences = presences;
        this.watch = watch;
    }

    @Override
    public void opened(UUID account, UUID connection, boolean first) {
        if (first && roll.of(account).filter(one -> one.lostAt() != null).isPresent()) presences.regain(account);
    }

    @Override
    public void ended(UUID account, UUID connection, boolean last) {
        if (last) roll.of(account).ifPresent(watch::planConnection);
    }

    /** A program that starts again has lost all connections; most are back within seconds. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        roll.all().forEach(watch::planConnection);
    }
}
