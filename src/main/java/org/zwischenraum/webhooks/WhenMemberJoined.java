package org.zwischenraum.webhooks;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.MemberJoined;

/** Tells that somebody has joined. */
@Component
class WhenMemberJoined {
    private final Deliveries deliveries;

    WhenMemberJoined(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @ApplicationModuleListener
    void on(MemberJoined fact) {
        deliveries.announce(Event.MEMBER_JOINED, fact.member());
    }
}
