package org.zwischenraum.mine;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody took along; the file itself goes with the next clearing out. */
@Component
class MineBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("mine.kept.takeouts", Seen.SELF, Stay.of(Takeouts.KEPT), "takeout")
                .because(Basis.CONSENT));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from takeout where member_id = :person");
    }
}
