package org.zwischenraum.home;

import java.time.Instant;
import java.util.UUID;
import org.zwischenraum.members.Member;

/** A line of joy or trouble: "Buch ist fertig", "schwere Woche". */
record News(UUID id, Member author, String text, Instant sharedAt) {
    /** Its author takes it back; a host may take it away. */
    boolean mayBeRemovedBy(Member me) {
        return author.id().equals(me.id()) || me.isHost();
    }
}
