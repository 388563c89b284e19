package org.zwischenraum.metoo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** The proposed tables and what their guests said. At most one stands for an ask; one that has lapsed nobody sees any more. */
@Component
class Tables {
    private final JdbcClient sql;
    private final Clock clock;

    Tables(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A table as one of its guests sees it. */
    record Place(Table table, boolean isAnswered, boolean isAgreed) {}

    /** The place that was kept for this member at the table of an ask. */
    Optional<Place> of(Ask ask, Member me) {
        return sql.sql("""
                select me_too_table.*, agreed_at is not null as agreed, refused_at is not null as refused
                from me_too_table join me_too_guest on table_id = id and member_id = :me
                where ask_id = :ask and lapsed_at is null
                """)
                .param("ask", ask.id())
                .param("me", me.id())
                .query((row, number) -> new Place(
                        table(row, number),
                        row.getBoolean("agreed") || row.getBoolean("refused"),
                        row.getBoolean("agreed")))
                .optional();
    }

    Optional<Table> find(UUID id) {
        return sql.sql("select * from me_too_table where id = :id and lapsed_at is null")
                .param("id", id)
                .query(Tables::table)
                .optional();
    }

    /** Lays a table; empty when one stands already. */
    @Transactional
    Optional<Table> lay(Ask ask, Instant beginsAt, List<Member> guests) {
        UUID id = Ids.next();
        int made = sql.sql("""
                insert into me_too_table (id, ask_id, begins_at, proposed_at) values (:id, :ask, :begins, :now)
                on conflict (ask_id) where lapsed_at is null do nothing
                """)
                .param("id", id)
                .param("ask", ask.id())
                .param("begins", beginsAt.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
        if (made == 0) return Optional.empty();
        guests.forEach(guest -> seat(id, guest));
        return find(id);
    }

    /** A guest's answer; the first counts. */
    @Transactional
    Table answer(Ask ask, boolean gladly, Member me) {
        Table table = of(ask, me).orElseThrow(NotThere::new).table();
        sql.sql("select id from me_too_table where id = :table for update")
                .param("table", table.id())
                .query(Ids::first)
                .single();
        sql.sql("""
                update me_too_guest set agreed_at = case when :gladly then :now end, refused_at = case when :gladly then null else :now end
                where table_id = :table and member_id = :me and agreed_at is null and refused_at is null
                """)
                .param("table", table.id())
                .param("me", me.id())
                .param("gladly", gladly)
                .param("now", now())
                .update();
        return table;
    }

    Set<UUID> agreed(Table table) {
        return Set.copyOf(guests(table, "agreed_at is not null"));
    }

    /** All who have not said yes: it is the same whether they said no or nothing. */
    Set<UUID> others(Table table) {
        return Set.copyOf(guests(table, "agreed_at is null"));
    }

    /** Those who once were guests of a table about this ask and did not say yes. */
    Set<UUID> whoStayedAway(Ask ask) {
        return Set.copyOf(sql.sql("""
                select member_id from me_too_guest join me_too_table on id = table_id
                where ask_id = :ask and lapsed_at is not null and agreed_at is null
                """).param("ask", ask.id()).query(Ids::first).list());
    }

    @Transactional
    void lapse(Table table) {
        sql.sql("update me_too_table set lapsed_at = :now where id = :table and lapsed_at is null")
                .param("table", table.id())
                .param("now", now())
                .update();
    }

    private List<UUID> guests(Table table, String which) {
        return sql.sql("select member_id from me_too_guest where table_id = :table and " + which)
                .param("table", table.id())
                .query(Ids::first)
                .list();
    }

    private void seat(UUID table, Member guest) {
        sql.sql("insert into me_too_guest (table_id, member_id) values (:table, :guest)")
                .param("table", table)
                .param("guest", guest.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Table table(ResultSet row, int number) throws SQLException {
        return new Table(
                row.getObject("id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getTimestamp("begins_at").toInstant());
    }
}
