package org.zwischenraum.tables;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Left;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.PresenceChanged;
import org.zwischenraum.presences.Presences;

/** Whoever gets up from a table, or goes, has left its focus too. */
@Component
class WhenSomebodyMoves {
    private final Focuses focuses;
    private final Sitting sitting;
    private final Presences presences;
    private final Members members;

    WhenSomebodyMoves(Focuses focuses, Sitting sitting, Presences presences, Members members) {
        this.focuses = focuses;
        this.sitting = sitting;
        this.presences = presences;
        this.members = members;
    }

    @ApplicationModuleListener
    void on(PresenceChanged moved) {
        look(moved.member());
    }

    @ApplicationModuleListener
    void on(Left gone) {
        look(gone.member());
    }

    private void look(UUID member) {
        focuses.of(member)
                .filter(focus -> presences
                        .of(member)
                        .flatMap(Presence::seat)
                        .filter(focus.table()::equals)
                        .isEmpty())
                .ifPresent(_ -> members.find(member).ifPresent(sitting::leave));
    }
}
