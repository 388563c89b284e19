package org.zwischenraum.webhooks;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.EnquiryMade;

/** Tells that somebody outside has written to the hosts. */
@Component
class WhenEnquiryMade {
    private final Deliveries deliveries;

    WhenEnquiryMade(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @ApplicationModuleListener
    void on(EnquiryMade fact) {
        deliveries.announce(Event.ENQUIRY_MADE, fact.enquiry());
    }
}
