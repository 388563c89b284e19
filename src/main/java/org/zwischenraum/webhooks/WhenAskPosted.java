package org.zwischenraum.webhooks;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.AskPosted;

/** Tells that there is an ask; who asks is not said, so a discreet one may be told too. */
@Component
class WhenAskPosted {
    private final Deliveries deliveries;

    WhenAskPosted(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @ApplicationModuleListener
    void on(AskPosted fact) {
        deliveries.announce(Event.ASK_POSTED, fact.ask());
    }
}
