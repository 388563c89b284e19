package org.zwischenraum.welcomes;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** That somebody was greeted. */
@Component
class WelcomesBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("welcomes.kept.letter", Seen.NOBODY, Stay.untilGone(), "welcome_letter")
                .because(Basis.MEMBERSHIP));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("welcome", "select sent_at from welcome_letter where member_id = :person");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from welcome_letter where member_id = :person");
    }
}
