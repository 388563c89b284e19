package org.zwischenraum.welcomes;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.MemberJoined;

/** Whoever has joined is greeted. */
@Component
class WhenMemberJoined {
    private final Welcomes welcomes;

    WhenMemberJoined(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @ApplicationModuleListener
    void on(MemberJoined fact) {
        welcomes.greet(fact.member());
    }
}
