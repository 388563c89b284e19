package org.zwischenraum.outcomes;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What came of two who met. */
@Component
class OutcomesBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                        "outcomes.kept.outcomes",
                        Seen.MEMBERS,
                        Stay.untilRemoved(),
                        "outcome",
                        "outcome_question",
                        "outcome_agreement")
                .because(Basis.CONSENT));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("outcomes", "select text, written_at from outcome where written_by = :person order by written_at");
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                delete from outcome_agreement where introduction_id in (select id from introduction where first_id = :person or second_id = :person) or member_id = :person
                """);
        farewell.run("""
                delete from outcome where written_by = :person or introduction_id in (select id from introduction where first_id = :person or second_id = :person)
                """);
        farewell.run("delete from outcome_question where member_id = :person");
    }
}
