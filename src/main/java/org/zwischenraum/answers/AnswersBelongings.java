package org.zwischenraum.answers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What somebody answered. */
@Component
class AnswersBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("answers.kept.answers", Seen.MEMBERS, Stay.untilRemoved(), "answer"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("answers", """
                select answer.text, answer.written_at, ask.text as ask from answer join ask on ask.id = answer.ask_id where answer.member_id = :person order by answer.written_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from answer where member_id = :person");
        farewell.run("""
                update ask set withdrawn_at = coalesce(withdrawn_at, :now) where author_id = :person and not exists (select 1 from answer where answer.ask_id = ask.id and answer.member_id <> :person)
                """);
    }
}
