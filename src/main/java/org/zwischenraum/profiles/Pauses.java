package org.zwischenraum.profiles;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Who wants not to be suggested for a while. */
@Component
class Pauses {
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;

    Pauses(JdbcClient sql, Clock clock, Members members) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
    }

    @Transactional
    void begin(Member me) {
        sql.sql("update member set paused_at = coalesce(paused_at, :now) where id = :me")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", me.id())
                .update();
        members.profileChanged(me.id());
    }

    @Transactional
    void end(Member me) {
        sql.sql("update member set paused_at = null where id = :me")
                .param("me", me.id())
                .update();
        members.profileChanged(me.id());
    }
}
