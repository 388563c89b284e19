package org.zwischenraum.tellings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What people tell about each other. */
@Component
class TellingsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                        "tellings.kept.tellings",
                        Seen.MEMBERS,
                        Stay.untilRemoved(),
                        "telling",
                        "telling_line",
                        "telling_refusal")
                .because(Basis.CONSENT));
    }

    /** What they told, and what was told about them and laid before them. */
    @Override
    public void pack(Parcel parcel) {
        parcel.rows("toldAboutOthers", """
                select line.question, line.text, telling.occasion, telling.told_on
                from telling join telling_line line on line.telling_id = telling.id
                where telling.teller_id = :person order by telling.told_at, line.question
                """);
        parcel.rows("toldAboutMe", """
                select line.question, line.text, telling.occasion, telling.told_on, line.approved_at
                from telling join telling_line line on line.telling_id = telling.id
                where telling.about_id = :person and telling.heard order by telling.told_at, line.question
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from telling where teller_id = :person or about_id = :person");
        farewell.run("delete from telling_refusal where teller_id = :person or about_id = :person");
    }
}
