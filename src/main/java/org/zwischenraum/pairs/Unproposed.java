package org.zwischenraum.pairs;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Who has said "not for this": the house proposes them to no host as somebody to be made known. */
@Component
public class Unproposed {
    private final JdbcClient sql;
    private final Clock clock;
    private final Pairs pairs;

    Unproposed(JdbcClient sql, Clock clock, Pairs pairs) {
        this.pairs = pairs;
        this.sql = sql;
        this.clock = clock;
    }

    /** All who said so. */
    public Set<UUID> all() {
        return Set.copyOf(
                sql.sql("select member_id from pair_refusal").query(Ids::first).list());
    }

    /** Whether this member may be proposed. */
    public boolean mayBe(Member me) {
        return !sql.sql("select exists (select 1 from pair_refusal where member_id = :me)")
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    /** A second time changes nothing. With a no goes what was found until then. */
    @Transactional
    public void choose(boolean mayBe, Member me) {
        String change = mayBe
                ? "delete from pair_refusal where member_id = :me"
                : "insert into pair_refusal (member_id, since) values (:me, :now) on conflict do nothing";
        sql.sql(change)
                .param("me", me.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (!mayBe) pairs.forget(me.id());
    }
}
