package org.zwischenraum.presences;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Audience;
import org.zwischenraum.web.Ids;

/** Arrivals and departures of the last two weeks. Whose they are is shown to nobody; hosts see how many by weekday. */
@Component
class Movements {
    static final Duration KEPT = Duration.ofDays(14);
    private final JdbcClient sql;
    private final Clock clock;

    Movements(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    enum Kind {
        ARRIVED,
        LEFT
    }

    /** Somebody's arrival, as it was shown. */
    record Seen(UUID member, Audience audience) {}

    void note(Kind kind, Presence presence) {
        sql.sql("""
                insert into movement (id, member_id, space_id, kind, at, audience, moved_at)
                values (:id, :member, :space, :kind, :at, :audience, :now)
                """)
                .param("id", Ids.next())
                .param("member", presence.member())
                .param("space", presence.space())
                .param("kind", kind.name())
                .param("at", presence.at().name())
                .param("audience", presence.audience().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who has come since then. */
    List<Seen> arrivedSince(Instant then) {
        return sql.sql("select distinct member_id, audience from movement where kind = 'ARRIVED' and moved_at >= :then")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Seen(row.getObject("member_id", UUID.class), Audience.valueOf(row.getString("audience"))))
                .list();
    }

    /** How many came on each weekday of the last two weeks, today left out: a number of today would tell of invisible people. */
    Map<DayOfWeek, Integer> byWeekday(ZoneId zone) {
        Map<DayOfWeek, Integer> counted = new EnumMap<>(DayOfWeek.class);
        sql.sql("""
                select extract(isodow from day)::int as weekday, count(*) as many from (
                    select distinct member_id, (moved_at at time zone :zone)::date as day from movement
                    where kind = 'ARRIVED' and moved_at < :today and moved_at >= :begin) as came
                group by 1
                """)
                .param("zone", zone.getId())
                .param("today", today(zone).atOffset(ZoneOffset.UTC))
                .param("begin", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query((row, number) -> counted.put(DayOfWeek.of(row.getInt("weekday")), row.getInt("many")))
                .list();
        return counted;
    }

    /** Who was to see them at last; empty when they have not been here lately. */
    Optional<Audience> lastAudience(UUID member) {
        return sql.sql(
                        "select audience from movement where member_id = :member order by moved_at desc, id desc limit 1")
                .param("member", member)
                .query((row, number) -> Audience.valueOf(row.getString("audience")))
                .optional();
    }

    int forget() {
        return sql.sql("delete from movement where moved_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
