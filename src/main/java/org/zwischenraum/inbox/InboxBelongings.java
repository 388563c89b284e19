package org.zwischenraum.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What came in for somebody. */
@Component
class InboxBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("inbox.kept.notices", Seen.SELF, Stay.untilRemoved(), "notice", "letter_waiting"),
                Keeping.under("inbox.kept.choices", Seen.SELF, Stay.untilRemoved(), "letter_rhythm", "letter_habit"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("notices", """
                select text_key, arguments::text as arguments, path, made_at, read_at from notice where member_id = :person order by made_at
                """);
        parcel.rows("byMail", "select matter, rhythm from letter_rhythm where member_id = :person order by matter");
        parcel.rows("mailHours", """
                select zone, night_from, night_until, weekly, day from letter_habit where member_id = :person
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from notice where member_id = :person");
        farewell.run("delete from letter_rhythm where member_id = :person");
        farewell.run("delete from letter_habit where member_id = :person");
        farewell.run("""
                update notice set arguments = jsonb_set(arguments, '{name}', to_jsonb(cast(:nameless as text))) where arguments ->> 'name' = :name
                """);
    }
}
