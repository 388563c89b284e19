package org.zwischenraum.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Untouched;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Remembering;

/** What was written down for members and waits for their word. */
@Component
public class Drafts implements Remembering {
    private final JdbcClient sql;
    private final Clock clock;
    private final Values values;
    private final Untouched untouched = new Untouched(this::hasRows);

    Drafts(JdbcClient sql, Clock clock, Values values) {
        this.sql = sql;
        this.clock = clock;
        this.values = values;
    }

    /** What waits for this member's word. */
    List<Draft> of(Member me) {
        if (untouched.holds(me.id())) return List.of();
        return sql.sql("select * from member_draft where member_id = :me and settled_at is null order by id")
                .param("me", me.id())
                .query(Drafts::draft)
                .list();
    }

    /**
     * Proposes something; what was proposed before in the same words is not proposed again.
     *
     * @return whether it is new
     */
    @Transactional
    public boolean propose(UUID member, Draft.Matter what, String text, @Nullable UUID by) {
        untouched.touch(member);
        return sql.sql("""
                        insert into member_draft (id, member_id, what, text, by_id, made_at)
                        values (:id, :member, :what, :text, :by, :now)
                        on conflict (member_id, what, text) do nothing
                        """)
                        .param("id", Ids.next())
                        .param("member", member)
                        .param("what", what.name())
                        .param("text", text)
                        .param("by", by, java.sql.Types.OTHER)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** @param settled whether it was taken over already and waits for nobody's word */
    public record Laid(Draft.Matter what, String text, boolean settled) {}

    /** Lays several things out; what was laid out before in the same words is not laid out again. */
    @Transactional
    public void lay(UUID member, List<Laid> things, @Nullable UUID by) {
        untouched.touch(member);
        sql.sql("""
                insert into member_draft (id, member_id, what, text, by_id, made_at, settled_at)
                select thing.id, :member, thing.what, thing.text, cast(:by as uuid), cast(:now as timestamptz),
                  case when thing.settled then cast(:now as timestamptz) end
                from unnest(:ids::uuid[], :whats::text[], :texts::text[], :settled::boolean[])
                  as thing (id, what, text, settled)
                on conflict (member_id, what, text) do nothing
                """)
                .param("member", member)
                .param("by", by, java.sql.Types.OTHER)
                .param("now", now())
                .param("ids", things.stream().map(thing -> Ids.next()).toArray(UUID[]::new))
                .param(
                        "whats",
                        things.stream().map(thing -> thing.what().name()).toArray(String[]::new))
                .param("texts", things.stream().map(Laid::text).toArray(String[]::new))
                .param("settled", things.stream().map(Laid::settled).toArray(Boolean[]::new))
                .update();
    }

    /** Takes a draft over, as it is or as its owner has changed it. */
    @Transactional
    void confirm(UUID id, String text, Member me) {
        Draft draft = mine(id, me);
        settle(id);
        values.put(me.id(), draft.what(), text);
    }

    @Transactional
    void discard(UUID id, Member me) {
        mine(id, me);
        settle(id);
    }

    private Draft mine(UUID id, Member me) {
        return of(me).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private void settle(UUID id) {
        sql.sql("update member_draft set settled_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    @Override
    public void forget() {
        untouched.forget();
    }

    private boolean hasRows(UUID member) {
        return sql.sql("select exists (select 1 from member_draft where member_id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                Draft.Matter.valueOf(row.getString("what")),
                row.getString("text"),
                row.getObject("by_id", UUID.class),
                row.getTimestamp("made_at").toInstant());
    }
}
