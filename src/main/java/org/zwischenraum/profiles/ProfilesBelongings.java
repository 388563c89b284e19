package org.zwischenraum.profiles;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What others wrote down for somebody, to be confirmed by them. */
@Component
class ProfilesBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("profiles.kept.drafts", Seen.HOSTS, Stay.untilRemoved(), "member_draft")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("drafts", """
                select what, text, made_at, settled_at from member_draft where member_id = :person order by made_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from member_draft where member_id = :person");
        farewell.run("update member_draft set by_id = null where by_id = :person");
    }
}
