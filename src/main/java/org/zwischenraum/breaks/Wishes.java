package org.zwischenraum.breaks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** Who would like a break; for the coffee machine alone. */
@Component
class Wishes {
    private final JdbcClient sql;
    private final Clock clock;

    Wishes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One change at a time, so that two who come at the same moment find each other; readers do not wait. */
    void alone() {
        sql.sql("lock table coffee_wish in share row exclusive mode").update();
    }

    /** Waits until then; who waits already, waits longer but keeps their turn. */
    void keep(UUID member, UUID space, Instant until) {
        sql.sql("""
                insert into coffee_wish (member_id, space_id, wished_at, ends_at) values (:member, :space, :now, :until)
                on conflict (member_id) do update set space_id = :space, ends_at = :until
                """)
                .param("member", member)
                .param("space", space)
                .param("now", now())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Wishes that nobody met. */
    void forget() {
        sql.sql("delete from coffee_wish where ends_at <= :now")
                .param("now", now())
                .update();
    }

    void drop(UUID member) {
        sql.sql("delete from coffee_wish where member_id = :member or ends_at <= :now")
                .param("member", member)
                .param("now", now())
                .update();
    }

    /** Who waits here, the longest first. */
    List<UUID> in(UUID space) {
        return sql.sql(
                        "select member_id from coffee_wish where space_id = :space and ends_at > :now order by wished_at")
                .param("space", space)
                .param("now", now())
                .query(Ids::first)
                .list();
    }

    Optional<Instant> until(UUID member) {
        return sql.sql("select ends_at from coffee_wish where member_id = :member and ends_at > :now")
                .param("member", member)
                .param("now", now())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
