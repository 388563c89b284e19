package org.zwischenraum.care;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;

/** Who was told that hosts see it when they stay away, and what they said to it. */
@Component
class Choices {
    private final JdbcClient sql;
    private final Clock clock;

    Choices(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean hasAnswered(Member me) {
        return isThere("answered_at", me);
    }

    boolean hasRefused(Member me) {
        return isThere("refused_at", me);
    }

    /** From now on the house may keep the week in which they were here at last. */
    @Transactional
    void tell(Member me) {
        sql.sql("insert into care_choice (member_id, told_at) values (:me, :now) on conflict do nothing")
                .param("me", me.id())
                .param("now", now())
                .update();
    }

    /** What was kept until now goes with a no. */
    @Transactional
    void choose(boolean missed, Member me) {
        sql.sql("""
                insert into care_choice (member_id, told_at, answered_at, refused_at)
                values (:me, :now, :now, case when :missed then null else :now end)
                on conflict (member_id) do update set answered_at = :now, refused_at = excluded.refused_at
                """)
                .param("me", me.id())
                .param("missed", missed)
                .param("now", now())
                .update();
        if (!missed)
            sql.sql("delete from care_week where member_id = :me")
                    .param("me", me.id())
                    .update();
    }

    private boolean isThere(String moment, Member me) {
        return sql.sql("select exists (select 1 from care_choice where member_id = :me and " + moment + " is not null)")
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
