package org.zwischenraum.recommendations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Whom somebody named, and who named them. */
@Component
class RecommendationsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "recommendations.kept.recommendations", Seen.CONCERNED, Stay.untilRemoved(), "recommendation"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows(
                "recommendations", "select words, made_at from recommendation where by_id = :person order by made_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from recommendation where by_id = :person or member_id = :person");
    }
}
