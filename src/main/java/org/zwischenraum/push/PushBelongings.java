package org.zwischenraum.push;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Which of somebody's devices are told when something waits. */
@Component
class PushBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("push.kept.devices", Seen.SELF, Stay.untilRemoved(), "push_subscription")
                .because(Basis.CONSENT));
    }

    /** Not the address itself: whoever has it and the keys could make the device ring. */
    @Override
    public void pack(Parcel parcel) {
        parcel.rows(
                "push",
                "select device, made_at, split_part(endpoint, '/', 3) as service from push_subscription where member_id = :person order by made_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from push_subscription where member_id = :person");
    }
}
