package org.zwischenraum.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.web.Ids;

/** In which week somebody was here at last, and nothing finer. Weeks are those of the community's time zone. */
@Component
class LastWeeks {
    /** So many whole weeks without somebody make an absence. */
    private static final int WHOLE_WEEKS = 3;

    /** After so many weeks somebody is not missed any more, and nothing is kept. */
    static final int KEPT = 12;

    private final JdbcClient sql;
    private final Communities communities;
    private final HouseClock clock;

    LastWeeks(JdbcClient sql, Communities communities, HouseClock clock) {
        this.sql = sql;
        this.communities = communities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), communities.get().zone());
    }

    /** Only of those who were told and have not refused; whoever comes is not put away any more. */
    @Transactional
    void note(UUID member) {
        note(member, 0);
    }

    @Transactional
    void note(UUID member, int weeksAgo) {
        sql.sql("""
                insert into care_week (member_id, week)
                select member_id, :week from care_choice where member_id = :member and refused_at is null
                on conflict (member_id) do update set week = excluded.week, put_away_at = null
                """)
                .param("member", member)
                .param("week", monday().minusWeeks(weeksAgo))
                .update();
    }

    /** Who has not been here for three whole weeks, in no order. */
    List<UUID> away() {
        return sql.sql("select member_id from care_week where week < :before and put_away_at is null")
                .param("before", monday().minusWeeks(WHOLE_WEEKS))
                .query(Ids::first)
                .list();
    }

    /** Rests until they come again. */
    @Transactional
    void putAway(UUID member) {
        sql.sql("update care_week set put_away_at = coalesce(put_away_at, :now) where member_id = :member")
                .param("member", member)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void takeBack(UUID member) {
        sql.sql("update care_week set put_away_at = null where member_id = :member")
                .param("member", member)
                .update();
    }

    @Transactional
    void forget() {
        sql.sql("delete from care_week where week < :before")
                .param("before", monday().minusWeeks(KEPT - 1))
                .update();
    }

    @Transactional
    void forgetAll() {
        sql.sql("delete from care_week").update();
    }

    private LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
