package org.zwischenraum.home;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody told all on Today. */
@Component
class HomeBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("home.kept.news", Seen.MEMBERS, Stay.days(30), "news")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("news", "select text, shared_at from news where member_id = :person order by shared_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from news where member_id = :person");
    }
}
