package org.zwischenraum.care;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.presences.Arrived;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;

/** Somebody is here, in the house or online. Of an invisible day hosts learn nothing, also not that nobody is missed any more. */
@Component
class WhenArrived {
    private final Presences presences;
    private final LastWeeks weeks;

    WhenArrived(Presences presences, LastWeeks weeks) {
        this.presences = presences;
        this.weeks = weeks;
    }

    @ApplicationModuleListener
    void on(Arrived arrived) {
        presences
                .of(arrived.member())
                .filter(presence -> !presence.isInvisible())
                .map(Presence::member)
                .ifPresent(weeks::note);
    }
}
