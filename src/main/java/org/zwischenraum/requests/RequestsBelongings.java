package org.zwischenraum.requests;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody was asked. */
@Component
class RequestsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("requests.kept.requests", Seen.CONCERNED, Stay.untilRemoved(), "request"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("requests", """
                select ask.text as ask, request.made_at, request.accepted_at, request.refused_at from request join ask on ask.id = request.ask_id where request.member_id = :person and request.delivered order by request.made_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                update conversation set subject = '…' where about in (
                  select request.id from request join ask on ask.id = request.ask_id where ask.author_id = :person)
                """);
        farewell.run("""
                delete from request where member_id = :person or ask_id in (select id from ask where author_id = :person)
                """);
    }
}
