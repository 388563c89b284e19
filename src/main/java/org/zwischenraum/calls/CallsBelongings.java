package org.zwischenraum.calls;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** How somebody likes to talk. */
@Component
class CallsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("calls.kept.relay", Seen.SELF, Stay.untilRemoved(), "call_relay_choice")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("calls", """
                select chosen_at as only_through_the_relay_since from call_relay_choice where member_id = :person
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from call_relay_choice where member_id = :person");
    }
}
