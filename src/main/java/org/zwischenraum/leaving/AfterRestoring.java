package org.zwischenraum.leaving;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At each start: what the file of departures says is so, also when the database is older. */
@Component
class AfterRestoring {
    private final Departures departures;
    private final Leavings leavings;

    AfterRestoring(Departures departures, Leavings leavings) {
        this.departures = departures;
        this.leavings = leavings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void applyDepartures() {
        departures.all().forEach(leavings::apply);
        leavings.noteMissing();
    }
}
