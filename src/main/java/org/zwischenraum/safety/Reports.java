package org.zwischenraum.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.members.Member;

/** What people told the hosts. */
@Component
class Reports {
    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    Reports(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    /** Tells the hosts; sent twice with the same id it is told once. */
    @Transactional
    void make(UUID id, Member me, UUID about, String words) {
        sql.sql("""
                insert into report (id, by_id, about_id, words, made_at) values (:id, :me, :about, :words, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("me", me.id())
                .param("about", about)
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What waits for the hosts, the oldest first; a host does not read what is told about themselves. */
    List<Report> open(Member host) {
        return sql.sql("select * from report where settled_at is null and about_id <> :host order by made_at, id")
                .param("host", host.id())
                .query(Reports::report)
                .list();
    }

    @Transactional
    void settle(UUID id, Member host) {
        int settled = sql.sql("""
                update report set settled_at = :now, settled_by = :host
                where id = :id and settled_at is null and about_id <> :host
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("host", host.id())
                .param("id", id)
                .update();
        if (settled == 1) audit.note(host.id(), "safety.log.reportSettled", id.toString(), Map.of());
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("by_id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getString("words"),
                row.getTimestamp("made_at").toInstant());
    }
}
