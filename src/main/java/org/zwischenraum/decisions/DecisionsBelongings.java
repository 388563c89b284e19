package org.zwischenraum.decisions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Which links of letters somebody has used; what they said by them belongs to others. */
@Component
class DecisionsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "decisions.kept.links", Seen.NOBODY, Stay.of(Decisions.LASTS.multipliedBy(2)), "decision"));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from decision where member_id = :person");
    }
}
