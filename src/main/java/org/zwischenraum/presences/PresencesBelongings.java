package org.zwischenraum.presences;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who is here, was here, will be here. */
@Component
class PresencesBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under(
                                "presences.kept.presence",
                                Seen.CHOSEN,
                                Stay.untilRemoved(),
                                "presence",
                                "presence_habit",
                                "planned_day")
                        .because(Basis.CONSENT),
                Keeping.under("presences.kept.movements", Seen.NOBODY, Stay.days(14), "movement")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("presence", "select at, state, intention, audience, since from presence where member_id = :person");
        parcel.rows("plannedDays", """
                select day, from_time, at, audience from planned_day where member_id = :person order by day
                """);
        parcel.rows("movements", "select kind, at, moved_at from movement where member_id = :person order by moved_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from presence where member_id = :person");
        farewell.run("delete from presence_habit where member_id = :person");
        farewell.run("delete from planned_day where member_id = :person");
        farewell.run("delete from movement where member_id = :person");
    }
}
