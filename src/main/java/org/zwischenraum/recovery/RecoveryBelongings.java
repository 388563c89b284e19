package org.zwischenraum.recovery;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who asked hosts for a link to come in. */
@Component
class RecoveryBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("recovery.kept.help", Seen.HOSTS, Stay.days(7), "sign_in_help")
                .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows(
                "signInHelp",
                "select asked_at, given_at from sign_in_help where account_id = :person order by asked_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from sign_in_help where account_id = :person");
        farewell.run("update sign_in_help set given_by = null where given_by = :person");
    }
}
