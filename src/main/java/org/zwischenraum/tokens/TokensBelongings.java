package org.zwischenraum.tokens;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What programs somebody let in. */
@Component
class TokensBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("tokens.kept.tokens", Seen.SELF, Stay.untilRemoved(), "api_token")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("tokens", """
                select name, scopes::text as scopes, made_at, expires_at, used_at from api_token where account_id = :person order by made_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from api_token where account_id = :person");
    }
}
