package org.zwischenraum.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What hosts hid of somebody, when they kept somebody out, and what was written against it. */
@Component
class ModerationBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("moderation.kept.hidden", Seen.HOSTS, Stay.untilGone(), "hidden_text")
                        .because(Basis.INTEREST),
                Keeping.under("moderation.kept.suspensions", Seen.HOSTS, Stay.untilGone(), "suspension")
                        .because(Basis.INTEREST),
                Keeping.under("moderation.kept.appeals", Seen.HOSTS, Stay.untilGone(), "appeal")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("hiddenTexts", """
                select hidden_text.kind, hidden_text.words, hidden_text.reason, hidden_text.rule, hidden_text.hidden_at, hidden_text.restored_at,
                       appeal.words as appeal, appeal.made_at as appealed_at, appeal.granted, appeal.answer, appeal.decided_at
                from hidden_text left join appeal on appeal.hidden_text_id = hidden_text.id
                where hidden_text.author_id = :person order by hidden_text.hidden_at
                """);
        parcel.rows("suspensions", """
                select suspension.reason, suspension.began_at, suspension.ends_at, suspension.ended_at,
                       appeal.words as appeal, appeal.made_at as appealed_at, appeal.granted, appeal.answer, appeal.decided_at
                from suspension left join appeal on appeal.suspension_id = suspension.id where suspension.member_id = :person order by suspension.began_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                delete from appeal where suspension_id in (select id from suspension where member_id = :person)
                   or hidden_text_id in (select id from hidden_text where author_id = :person)
                """);
        farewell.run("delete from hidden_text where author_id = :person");
        farewell.run("delete from suspension where member_id = :person");
    }
}
