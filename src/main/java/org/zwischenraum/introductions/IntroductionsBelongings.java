package org.zwischenraum.introductions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Whom somebody made known to whom, and who was to be made known to them. */
@Component
class IntroductionsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "introductions.kept.introductions",
                Seen.CONCERNED,
                Stay.nameless(),
                "introduction",
                "introduction_invitation",
                "introduction_answer",
                "introduction_wish"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("introductions", """
                select introduction.words, introduction.proposed_at, introduction.made_at, given.answer as my_answer, given.given_at as answered_at
                from introduction left join introduction_answer given on given.introduction_id = introduction.id and given.member_id = :person
                where introduction.introducer_id = :person or exists (
                select 1 from introduction_invitation asked where asked.introduction_id = introduction.id and asked.member_id = :person and asked.asked_at is not null)
                order by introduction.proposed_at
                """);
        parcel.rows("introductionWishes", """
                select words, wished_at from introduction_wish where member_id = :person order by wished_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from introduction_wish where member_id = :person or other_id = :person");
        farewell.run("""
                update introduction_wish set introduction_id = null where introduction_id in (select id from introduction where made_at is null and (introducer_id = :person or first_id = :person or second_id = :person))
                """);
        farewell.run("""
                delete from introduction_answer where member_id = :person or introduction_id in (select id from introduction where made_at is null and (introducer_id = :person or first_id = :person or second_id = :person))
                """);
        farewell.run("""
                delete from introduction_invitation where member_id = :person or introduction_id in (select id from introduction where made_at is null and (introducer_id = :person or first_id = :person or second_id = :person))
                """);
        farewell.run("""
                delete from introduction where made_at is null and (introducer_id = :person or first_id = :person or second_id = :person)
                """);
        farewell.run("update introduction set words = '…' where introducer_id = :person");
    }
}
