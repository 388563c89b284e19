package org.zwischenraum.arrivals;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Whom somebody invited for a day, and what hosts did at the door. */
@Component
class ArrivalsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("arrivals.kept.guests", Seen.MEMBERS, Stay.untilRemoved(), "guest_link"),
                Keeping.under("arrivals.kept.hosted", Seen.HOSTS, Stay.days(14), "hosted_arrival")
                        .because(Basis.INTEREST),
                Keeping.under("arrivals.kept.door", Seen.HOSTS, Stay.nameless(), "tablet", "door_rule")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("guests", """
                select day, words, made_at, revoked_at from guest_link where member_id = :person order by made_at
                """);
        parcel.rows("hostedArrivals", """
                select kind, at, state, intention, done_at, undone_at from hosted_arrival where member_id = :person order by done_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from guest_link where member_id = :person");
        farewell.run("delete from hosted_arrival where member_id = :person");
    }
}
