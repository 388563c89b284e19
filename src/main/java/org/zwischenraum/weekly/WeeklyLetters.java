package org.zwischenraum.weekly;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whom which week's letter was written, or found to be empty: a row is there once, whatever runs twice. */
@Component
class WeeklyLetters {
    /** Whoever changes their day of the week does not get two letters in a few days. */
    private static final Duration APART = Duration.ofDays(6);

    static final Duration KEPT = Duration.ofDays(30);
    private final JdbcClient sql;
    private final Clock clock;

    WeeklyLetters(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those who have had theirs of this or the last days. */
    Set<UUID> served() {
        return new HashSet<>(sql.sql("select member_id from weekly_letter where written_at > :then")
                .param("then", now().minus(APART))
                .query(org.zwischenraum.web.Ids::first)
                .list());
    }

    /**
     * Claims this week for this member.
     *
     * @param week its Monday
     * @return false when somebody has done so before
     */
    @Transactional
    boolean claim(UUID member, LocalDate week) {
        return sql.sql("""
                        insert into weekly_letter (member_id, week, written_at)
                        select :member, :week, :now where not exists
                          (select 1 from weekly_letter where member_id = :member and written_at > :then)
                        on conflict (member_id, week) do nothing
                        """)
                        .param("member", member)
                        .param("week", week)
                        .param("now", now())
                        .param("then", now().minus(APART))
                        .update()
                > 0;
    }

    @Transactional
    void forgetOld() {
        sql.sql("delete from weekly_letter where written_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
