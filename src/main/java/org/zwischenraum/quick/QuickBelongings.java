package org.zwischenraum.quick;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Which quick questions did not suit somebody today. */
@Component
class QuickBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("quick.kept.passed", Seen.NOBODY, Stay.days(2), "quick_pass"));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from quick_pass where member_id = :person");
    }
}
