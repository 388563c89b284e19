package org.zwischenraum.approaches;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** "Sag mir, wenn du da bist." Each sees their own switch alone; it does something only while both have it on. */
@Component
class HereWishes {
    private final JdbcClient sql;
    private final Clock clock;

    HereWishes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isOn(Member me, UUID other) {
        return sql.sql("select exists (select 1 from here_wish where member_id = :me and other_id = :other)")
                .param("me", me.id())
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void on(Member me, UUID other) {
        sql.sql("insert into here_wish (member_id, other_id, since) values (:me, :other, :now) on conflict do nothing")
                .param("me", me.id())
                .param("other", other)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void off(Member me, UUID other) {
        sql.sql("delete from here_wish where member_id = :me and other_id = :other")
                .param("me", me.id())
                .param("other", other)
                .update();
    }

    /** Those who wish to hear of this member, and of whom this member wishes to hear. */
    List<UUID> mutual(UUID member) {
        return sql.sql("""
                select mine.other_id from here_wish mine
                join here_wish theirs on theirs.member_id = mine.other_id and theirs.other_id = mine.member_id
                where mine.member_id = :member
                """).param("member", member).query(Ids::first).list();
    }
}
