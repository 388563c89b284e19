package org.zwischenraum.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What hosts did, and to whom. */
@Component
class AuditBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("audit.kept.log", Seen.HOSTS, Stay.days(365), "audit_entry")
                .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("log", """
                select action, details::text as details, at from audit_entry where subject = cast(:person as text) or actor = :person order by at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("set local zwischenraum.audit_forgets = 'on'");
        farewell.run("""
                update audit_entry set details = details - 'name', address = null where subject = cast(:person as text) or actor = :person
                """);
    }
}
