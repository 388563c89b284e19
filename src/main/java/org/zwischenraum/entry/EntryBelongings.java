package org.zwischenraum.entry;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What the door keeps of somebody: the account, where they are signed in, links that were sent. */
@Component
class EntryBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("entry.kept.account", Seen.HOSTS, Stay.untilGone(), "account"),
                Keeping.under("entry.kept.sessions", Seen.SELF, Stay.days(90), "session"),
                Keeping.under("entry.kept.links", Seen.NOBODY, Stay.days(2), "ticket")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("account", "select email, email_confirmed_at, created_at from account where id = :person");
        parcel.rows("sessions", """
                select device, started_at, seen_at from session where account_id = :person order by started_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from session where account_id = :person");
        farewell.run("delete from ticket where account_id = :person");
    }
}
