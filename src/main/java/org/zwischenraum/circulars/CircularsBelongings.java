package org.zwischenraum.circulars;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Which letters to many somebody wrote, and which still wait for them. */
@Component
class CircularsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("circulars.kept.letters", Seen.HOSTS, Stay.nameless(), "circular", "circular_reader")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("circulars", "select subject, text, sent_at from circular where by_id = :person order by sent_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from circular_reader where member_id = :person");
    }
}
