package org.zwischenraum.rota;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who put themselves into which week, and when they were away. */
@Component
class RotaBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("rota.kept.weeks", Seen.MEMBERS, Stay.untilRemoved(), "rota_week", "rota_swap"),
                Keeping.under("rota.kept.absences", Seen.HOSTS, Stay.untilRemoved(), "rota_absence")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("rotaWeeks", "select monday, planned_at from rota_week where member_id = :person order by monday");
        parcel.rows(
                "rotaAbsences",
                "select from_day, until_day from rota_absence where member_id = :person order by from_day");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from rota_swap where from_id = :person or to_id = :person");
        farewell.run("delete from rota_week where member_id = :person");
        farewell.run("delete from rota_absence where member_id = :person");
    }
}
