package org.zwischenraum.closures;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who was thanked, in which words. */
@Component
class ClosuresBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("closures.kept.thanks", Seen.CONCERNED, Stay.untilRemoved(), "helped"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("thanks", """
                select ask.text as ask, helped.thanks, helped.said_at from helped join ask on ask.id = helped.ask_id where helped.member_id = :person or ask.author_id = :person order by helped.said_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from helped where member_id = :person");
        farewell.run("""
                update helped set thanks = '' where ask_id in (select id from ask where author_id = :person)
                """);
    }
}
