package org.zwischenraum.care;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.presences.Arrived;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.PresenceChanged;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.switches.Switches;

/** Somebody is here, in the house or online. Of an invisible day hosts learn nothing, also not that nobody is missed any more. */
@Component
class WhenArrived {
    private final Presences presences;
    private final LastWeeks weeks;
    private final Switches switches;

    WhenArrived(Presences presences, LastWeeks weeks, Switches switches) {
        this.switches = switches;
        this.presences = presences;
        this.weeks = weeks;
    }

    @ApplicationModuleListener
    void on(Arrived arrived) {
        note(arrived.member());
    }

    /** They may show themselves only later. */
    @ApplicationModuleListener
    void on(PresenceChanged changed) {
        note(changed.member());
    }

    /** Nothing is gathered for a page that is switched off. */
    private void note(UUID member) {
        if (!switches.isOwnerOn(this)) return;
        presences
                .of(member)
                .filter(presence -> !presence.isInvisible())
                .map(Presence::member)
                .ifPresent(weeks::note);
    }
}
