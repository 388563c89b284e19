package org.zwischenraum.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What hosts wrote about somebody for each other. */
@Component
class RosterBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("roster.kept.notes", Seen.HOSTS, Stay.untilGone(), "host_note")
                .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows(
                "hostNotes",
                "select words, made_at, changed_at from host_note where member_id = :person order by made_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from host_note where member_id = :person");
    }
}
