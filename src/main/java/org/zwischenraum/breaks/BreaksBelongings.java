package org.zwischenraum.breaks;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who has coffee or lunch with whom. */
@Component
class BreaksBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "breaks.kept.breaks",
                Seen.CONCERNED,
                Stay.days(14),
                "coffee_wish",
                "coffee_guest",
                "lunch",
                "lunch_guest"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("lunches", """
                select begins_at, places, words, made_at from lunch where member_id = :person order by made_at
                """);
        parcel.rows("coffees", """
                select coffee_round.begins_at, coffee_guest.joined_at from coffee_guest join coffee_round on coffee_round.id = coffee_guest.round_id where coffee_guest.member_id = :person order by coffee_guest.joined_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from coffee_wish where member_id = :person");
        farewell.run("delete from coffee_guest where member_id = :person");
        farewell.run("delete from lunch where member_id = :person");
        farewell.run("delete from lunch_guest where member_id = :person");
    }
}
