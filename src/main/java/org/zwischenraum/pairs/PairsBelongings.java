package org.zwischenraum.pairs;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Which two could get to know each other. */
@Component
class PairsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("pairs.kept.pairs", Seen.HOSTS, Stay.untilRemoved(), "pair")
                        .because(Basis.INTEREST),
                Keeping.under("pairs.kept.refusal", Seen.NOBODY, Stay.untilRemoved(), "pair_refusal"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("proposed", """
                select origin, case when seeker_id = :person then sought else '' end as sought, found_at from pair
                where put_away_at is null and (seeker_id = :person or giver_id = :person) order by found_at
                """);
        parcel.rows("notProposed", "select since from pair_refusal where member_id = :person");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from pair where seeker_id = :person or giver_id = :person");
        farewell.run("delete from pair_refusal where member_id = :person");
    }
}
