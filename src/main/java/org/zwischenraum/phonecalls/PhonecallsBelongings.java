package org.zwischenraum.phonecalls;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who asked whom for ten minutes. */
@Component
class PhonecallsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("phonecalls.kept.calls", Seen.CONCERNED, Stay.days(14), "phone_call", "phone_number"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("phoneCalls", """
                select about, asked_at, agreed_at from phone_call where asker_id = :person order by asked_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from phone_call where asker_id = :person or asked_id = :person");
    }
}
