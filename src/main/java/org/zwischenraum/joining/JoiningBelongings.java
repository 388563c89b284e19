package org.zwischenraum.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who asked to join. */
@Component
class JoiningBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("joining.kept.joining", Seen.HOSTS, Stay.days(30), "joining"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("joining", """
                select name, words, agreed_at, confirmed_at, decided_at from joining where lower(email) = (select lower(email) from account where id = :person) order by agreed_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from joining where lower(email) = lower(:address)");
        farewell.run("update joining set decided_by = null where decided_by = :person");
    }
}
