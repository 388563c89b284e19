package org.zwischenraum.days;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody did on their days. */
@Component
class DaysBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("days.kept.days", Seen.SELF, Stay.days(14), "day_entry", "day_keeping")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("days", """
                select day, kind, words, noted_at from day_entry where member_id = :person order by day, noted_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from day_entry where member_id = :person");
        farewell.run("delete from day_keeping where member_id = :person");
    }
}
