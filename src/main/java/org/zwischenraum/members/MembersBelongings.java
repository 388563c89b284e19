package org.zwischenraum.members;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;
import org.zwischenraum.media.Files;

/** What somebody says of themselves, and from whom they keep away. */
@Component
class MembersBelongings implements Belongings {
    private final Files files;

    MembersBelongings(Files files) {
        this.files = files;
    }

    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under(
                                "members.kept.profile",
                                Seen.CHOSEN,
                                Stay.untilRemoved(),
                                "member",
                                "member_audience",
                                "member_unused",
                                "member_line",
                                "member_question",
                                "member_change")
                        .because(Basis.CONSENT),
                Keeping.under("members.kept.offers", Seen.CHOSEN, Stay.untilRemoved(), "offer")
                        .because(Basis.CONSENT),
                Keeping.under("members.kept.apart", Seen.NOBODY, Stay.untilRemoved(), "apart")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("profile", """
                select name, role, language, pronouns, role_label, headline, sitting_on, goals, experience, horizon, contribution,
                languages::text as languages, weekdays::text as weekdays, place, approach, asked_at_most, tags::text as tags, joined_at, paused_at
                from member where id = :person
                """);
        parcel.rows(
                "audiences", "select field, audience from member_audience where member_id = :person order by field");
        parcel.rows("notForSuggestions", "select field from member_unused where member_id = :person order by field");
        parcel.rows("offers", """
                select text, terms, audience, unused as not_for_suggestions, created_at from offer where member_id = :person order by created_at
                """);
        parcel.rows("keepingAway", """
                select member.name, apart.kind, apart.since from apart join member on member.id = apart.other_id where apart.member_id = :person order by apart.since
                """);
        files.of(Faces.OWNER, parcel.person())
                .forEach(file -> parcel.file("pictures/" + file.id() + "-" + file.name(), () -> files.open(file.id())));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from member_audience where member_id = :person");
        farewell.run("delete from member_unused where member_id = :person");
        farewell.run("delete from member_question where member_id = :person");
        farewell.run("delete from offer where member_id = :person");
        farewell.run("delete from apart where member_id = :person or other_id = :person");
        farewell.run("delete from stored_file where owner = 'members' and owner_id = :person");
    }
}
