package org.zwischenraum.weekly;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** In which weeks somebody had their letter; nothing of what it said. */
@Component
class WeeklyBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("weekly.kept.weeks", Seen.NOBODY, Stay.of(WeeklyLetters.KEPT), "weekly_letter"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("weeklyLetters", "select week from weekly_letter where member_id = :person order by week");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from weekly_letter where member_id = :person");
    }
}
