package org.zwischenraum.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.web.Ids;

/** What askers have let the house know about its words; kept for half a year, and no longer than the ask. */
@Component
class Hints {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int SHOWN = 60;
    private final JdbcClient sql;
    private final HouseClock clock;

    Hints(JdbcClient sql, HouseClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps one; a second time changes nothing. */
    @Transactional
    public void keep(UUID ask, Hint hint) {
        sql.sql("""
                insert into teaching_hint (id, ask_id, heard, met, sought, given, made_at)
                values (:id, :ask, :heard, :met, :sought, :given, :madeAt) on conflict (id) do nothing
                """)
                .param("id", hint.id())
                .param("ask", ask)
                .param("heard", hint.heard())
                .param("met", hint.met())
                .param("sought", hint.sought().toArray(String[]::new))
                .param("given", hint.given().toArray(String[]::new))
                .param("madeAt", Timestamp.from(hint.madeAt()))
                .update();
    }

    /** Those that no host has put away, of asks that were not taken back; the latest first. */
    List<Hint> open() {
        return sql.sql("""
                select teaching_hint.*, case when ask.audience = 'DISCREET' then '' else ask.text end as text
                from teaching_hint join ask on ask.id = teaching_hint.ask_id
                where put_away_at is null and ask.withdrawn_at is null and made_at > :since
                order by made_at desc limit :most
                """)
                .param("since", since())
                .param("most", SHOWN)
                .query(Hints::hint)
                .list();
    }

    @Transactional
    public void putAway(UUID hint) {
        sql.sql("update teaching_hint set put_away_at = :now where id = :id and put_away_at is null")
                .param("id", hint)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** An ask that fits nobody is of no interest to the hosts any more. */
    @Transactional
    public void putAwayUnfound(UUID ask) {
        sql.sql("insert into teaching_unfound (ask_id, put_away_at) values (:id, :now) on conflict (ask_id) do nothing")
                .param("id", ask)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Set<UUID> unfoundPutAway() {
        return Set.copyOf(
                sql.sql("select ask_id from teaching_unfound").query(Ids::first).list());
    }

    @Transactional
    public void forget() {
        sql.sql("""
                delete from teaching_hint using ask
                where ask.id = ask_id and (made_at <= :since or ask.withdrawn_at is not null)
                """).param("since", since()).update();
        sql.sql("delete from teaching_unfound where put_away_at <= :since")
                .param("since", since())
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private static Hint hint(ResultSet row, int number) throws SQLException {
        return new Hint(
                row.getObject("id", UUID.class),
                row.getString("heard"),
                row.getString("met"),
                List.of((String[]) row.getArray("sought").getArray()),
                List.of((String[]) row.getArray("given").getArray()),
                row.getString("text"),
                row.getTimestamp("made_at").toInstant());
    }
}
