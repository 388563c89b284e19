package org.zwischenraum.teaching;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What the house learned from a suggestion that was put aside. */
@Component
class TeachingBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("teaching.kept.hints", Seen.HOSTS, Stay.days(183), "teaching_hint")
                .because(Basis.INTEREST));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from teaching_hint where ask_id in (select id from ask where author_id = :person)");
    }
}
