package org.zwischenraum.care;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;
import org.zwischenraum.pairs.Newcomers;

/** What somebody said about being missed, the week in which they were here at last, and who took care of whom. */
@Component
class CareBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("care.kept.choice", Seen.NOBODY, Stay.untilGone(), "care_choice"),
                Keeping.under("care.kept.week", Seen.HOSTS, Stay.days(LastWeeks.KEPT * 7L), "care_week")
                        .because(Basis.INTEREST),
                Keeping.under("care.kept.hand", Seen.HOSTS, Stay.of(Newcomers.NEW), "care_hand")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("missing", "select told_at, answered_at, refused_at from care_choice where member_id = :person");
        parcel.rows("lastWeek", "select week from care_week where member_id = :person");
        parcel.rows("takenCareOf", "select taken_at from care_hand where member_id = :person");
        parcel.rows("tookCare", "select taken_at from care_hand where host_id = :person order by taken_at");
    }

    /** A newcomer of whom a host took care who goes waits for another one. */
    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from care_choice where member_id = :person");
        farewell.run("delete from care_week where member_id = :person");
        farewell.run("delete from care_hand where member_id = :person or host_id = :person");
    }
}
