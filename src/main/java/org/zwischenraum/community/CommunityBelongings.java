package org.zwischenraum.community;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What people wrote to the house. */
@Component
class CommunityBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("community.kept.enquiries", Seen.HOSTS, Stay.days(180), "enquiry")
                .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("enquiries", """
                select kind, text, answer, made_at, settled_at from enquiry where lower(email) = (select lower(email) from account where id = :person) order by made_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("update enquiry set name = '', email = '' where lower(email) = lower(:address)");
    }
}
