package org.zwischenraum.syncs;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What lists kept elsewhere say of somebody, and what hosts decided about it. */
@Component
class SyncsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("syncs.kept.listed", Seen.HOSTS, Stay.untilGone(), "sync_person", "sync_question")
                        .because(Basis.INTEREST),
                Keeping.under("syncs.kept.runs", Seen.HOSTS, Stay.days(30), "sync_run", "sync_inviting")
                        .because(Basis.INTEREST));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("lists", """
                select source, email, name, company, tariff, starts, ends, tags, first_seen_at, changed_at, missing_since
                from sync_person where member_id = :person order by source
                """);
    }

    /** The digest stays while the list names them, so that it does not invite whoever has just gone. */
    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                update sync_run set report = null where exists (
                  select from (select name as word from sync_person where member_id = :person
                    union select email from sync_person where member_id = :person
                    union select cast(:name as text) union select cast(:address as text)) words
                  where word <> '' and position(cast(to_jsonb(word) as text) in cast(report as text)) > 0)
                """);
        farewell.run("""
                delete from sync_question where person_id in (select id from sync_person where member_id = :person)
                """);
        farewell.run("""
                update sync_person set member_id = null, email = '', name = '', company = '', tariff = '', starts = '', ends = '',
                  tags = '', forgotten_at = :now where member_id = :person or lower(email) = lower(:address)
                """);
        farewell.run("update sync_question set settled_by = null where settled_by = :person");
        farewell.run("delete from sync_question where candidate_id = :person");
        farewell.run("delete from sync_run where host_id = :person and worked_at is null");
        farewell.run("update sync_run set host_id = null where host_id = :person");
        farewell.run("delete from sync_inviting where host_id = :person");
    }
}
