package org.zwischenraum.metoo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody shares with whoever asked. */
@Component
class MetooBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("metoo.kept.meToo", Seen.NOBODY, Stay.untilRemoved(), "me_too", "me_too_guest")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("meToo", """
                select ask.text as ask, me_too.said_at from me_too join ask on ask.id = me_too.ask_id where me_too.member_id = :person order by me_too.said_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                delete from me_too_guest where member_id = :person or table_id in (select me_too_table.id from me_too_table join ask on ask.id = me_too_table.ask_id where ask.author_id = :person)
                """);
        farewell.run("delete from me_too_table where ask_id in (select id from ask where author_id = :person)");
        farewell.run("""
                delete from me_too where member_id = :person or ask_id in (select id from ask where author_id = :person)
                """);
    }
}
