package org.zwischenraum.metoo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;

/** Who has said "geht mir auch so". Nobody learns it but they themselves. */
@Component
class MeToos {
    private final JdbcClient sql;
    private final Clock clock;
    private final Asks asks;

    MeToos(JdbcClient sql, Clock clock, Asks asks) {
        this.sql = sql;
        this.clock = clock;
        this.asks = asks;
    }

    /** Whether this can be said of an ask at all: it is open, for many, and somebody else's. */
    boolean maySay(Ask ask, Member me) {
        return ask.isForMany() && !ask.isBy(me) && ask.state(asks.today()) == State.OPEN;
    }

    boolean isSaid(Ask ask, Member me) {
        return sql.sql("select exists (select 1 from me_too where ask_id = :ask and member_id = :me)")
                .param("ask", ask.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void say(Ask ask, Member me) {
        if (!maySay(ask, me)) throw new Conflict("metoo.conflict", ask.path());
        sql.sql("insert into me_too (ask_id, member_id, said_at) values (:ask, :me, :now) on conflict do nothing")
                .param("ask", ask.id())
                .param("me", me.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void takeBack(UUID ask, UUID member) {
        sql.sql("delete from me_too where ask_id = :ask and member_id = :member")
                .param("ask", ask)
                .param("member", member)
                .update();
    }

    /** Who said it, the first who said it first; whoever asks waits until all others who do have ended. */
    List<UUID> of(Ask ask) {
        sql.sql("select id from ask where id = :ask for update")
                .param("ask", ask.id())
                .query(Ids::first)
                .single();
        return sql.sql("select member_id from me_too where ask_id = :ask order by said_at, member_id")
                .param("ask", ask.id())
                .query(Ids::first)
                .list();
    }
}
