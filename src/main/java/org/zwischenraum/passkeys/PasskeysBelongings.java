package org.zwischenraum.passkeys;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** The keys by which somebody comes in. */
@Component
class PasskeysBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("passkeys.kept.passkeys", Seen.SELF, Stay.untilRemoved(), "passkey")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows(
                "passkeys", "select label, made_at, used_at from passkey where account_id = :person order by made_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from passkey where account_id = :person");
    }
}
