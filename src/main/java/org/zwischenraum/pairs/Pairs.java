package org.zwischenraum.pairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.requests.Reasons;
import org.zwischenraum.web.Ids;

/** Who was found for whom; only for hosts. */
@Component
class Pairs {
    private static final int LOOKED_AT = 200;
    private final JdbcClient sql;
    private final Clock clock;
    private final Reasons reasons;

    Pairs(JdbcClient sql, Clock clock, Reasons reasons) {
        this.sql = sql;
        this.clock = clock;
        this.reasons = reasons;
    }

    /** Keeps what was found; who was found or put away before, in either direction, stays as they are. */
    @Transactional
    void keep(Pair pair) {
        sql.sql("""
                insert into pair (id, seeker_id, giver_id, origin, ask_id, sought, reasons, found_at)
                values (:id, :seeker, :giver, :origin, :ask, :sought, :reasons::jsonb, :now)
                on conflict (least(seeker_id, giver_id), greatest(seeker_id, giver_id)) do update
                set seeker_id = excluded.seeker_id, giver_id = excluded.giver_id, origin = excluded.origin,
                    ask_id = excluded.ask_id, sought = excluded.sought, reasons = excluded.reasons
                where pair.put_away_at is null
                """)
                .param("id", pair.id())
                .param("seeker", pair.seeker())
                .param("giver", pair.giver())
                .param("origin", pair.origin().name())
                .param("ask", pair.ask().orElse(null))
                .param("sought", pair.sought())
                .param("reasons", reasons.write(pair.reasons()))
                .param("now", now())
                .update();
    }

    /** Those of whom one of these people is a part, what is asked for before what is aimed at, and that before mere days. */
    List<Pair> openOf(Collection<UUID> people) {
        return sql.sql("""
                select * from pair where put_away_at is null
                  and (seeker_id = any(:people) or giver_id = any(:people))
                order by case origin when 'ASK' then 0 when 'GOAL' then 1 when 'HORIZON' then 2 else 3 end,
                  found_at desc, id limit :most
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("most", LOOKED_AT)
                .query(this::pair)
                .list();
    }

    /** What lies before hosts, the latest first. */
    List<Pair> open() {
        return sql.sql("select * from pair where put_away_at is null order by found_at desc, id limit :most")
                .param("most", LOOKED_AT)
                .query(this::pair)
                .list();
    }

    /** Whether there was such a pair; a second time changes nothing. */
    @Transactional
    boolean putAway(UUID id) {
        return sql.sql("update pair set put_away_at = coalesce(put_away_at, :now) where id = :id")
                        .param("id", id)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** A host looks at it again after all; nothing happens when it was not put away. */
    @Transactional
    boolean takeBack(UUID id) {
        return sql.sql("update pair set put_away_at = null where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** All, put away or not. */
    List<Pair> all() {
        return sql.sql("select * from pair").query(this::pair).list();
    }

    /** What rests on nothing any more goes; of what was put away only that it was, without the words. */
    @Transactional
    void remove(UUID id) {
        forget("id = :key", id);
    }

    /** Whatever was found for somebody goes in the same way. */
    @Transactional
    void forget(UUID member) {
        forget("(seeker_id = :key or giver_id = :key)", member);
    }

    private void forget(String which, UUID key) {
        sql.sql("delete from pair where put_away_at is null and " + which)
                .param("key", key)
                .update();
        sql.sql("update pair set sought = '', reasons = '[]'::jsonb where " + which)
                .param("key", key)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                Ids.first(row, number),
                Objects.requireNonNull(row.getObject("seeker_id", UUID.class)),
                Objects.requireNonNull(row.getObject("giver_id", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getObject("ask_id", UUID.class)),
                row.getString("sought"),
                reasons.read(row.getString("reasons")));
    }
}
