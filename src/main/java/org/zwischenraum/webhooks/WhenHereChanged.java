package org.zwischenraum.webhooks;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.presences.HereChanged;

/** Tells that in a space somebody came or left; who it was is not said, and of invisible people nothing at all. */
@Component
class WhenHereChanged {
    private final Deliveries deliveries;

    WhenHereChanged(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @ApplicationModuleListener
    void on(HereChanged fact) {
        deliveries.announce(Event.HERE_CHANGED, fact.space());
    }
}
