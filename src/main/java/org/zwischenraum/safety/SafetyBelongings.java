package org.zwischenraum.safety;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody told the hosts of somebody. */
@Component
class SafetyBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("safety.kept.reports", Seen.HOSTS, Stay.nameless(), "report")
                .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("reports", "select words, made_at, settled_at from report where by_id = :person order by made_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("update report set settled_by = null where settled_by = :person");
        farewell.run("update report set quote = '' where about_id = :person");
    }
}
