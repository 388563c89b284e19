package org.zwischenraum.approaches;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who walked up to whom. */
@Component
class ApproachesBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("approaches.kept.greetings", Seen.CONCERNED, Stay.days(3), "greeting", "here_wish"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("greetings", "select way, words, made_at from greeting where from_id = :person order by made_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from greeting where from_id = :person or to_id = :person");
        farewell.run("delete from here_wish where member_id = :person or other_id = :person");
    }
}
