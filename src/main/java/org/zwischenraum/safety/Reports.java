package org.zwischenraum.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;

/** What people told the hosts. */
@Component
public class Reports {
    private static final String PATH = "/hosting/reports";
    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher facts;

    Reports(JdbcClient sql, Clock clock, Audit audit, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
        this.facts = facts;
    }

    /** Tells the hosts about a person; sent twice with the same id it is told once. */
    @Transactional
    public void make(UUID id, Member me, UUID about, String words) {
        insert(id, me, about, words, null, "");
    }

    /** Tells the hosts about a text that this member sees; they read it as it stands now. */
    @Transactional
    public void make(UUID id, Member me, Hideable.Text text, String words) {
        insert(id, me, text.author(), words, text.what(), text.words());
    }

    private void insert(UUID id, Member me, UUID about, String words, @Nullable Handle what, String quote) {
        sql.sql("""
                insert into report (id, by_id, about_id, words, made_at, kind, thing_id, quote)
                values (:id, :me, :about, :words, :now, :kind, :thing, :quote)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("me", me.id())
                .param("about", about)
                .param("words", words)
                .param("now", now())
                .param("kind", what == null ? null : what.kind())
                .param("thing", what == null ? null : what.id())
                .param("quote", quote)
                .update();
    }

    /** What waits for the hosts, the oldest first; a host does not read what is told about themselves. */
    public List<Report> open(Member host) {
        return sql.sql("select * from report where settled_at is null and about_id <> :host order by made_at, id")
                .param("host", host.id())
                .query(Reports::report)
                .list();
    }

    /** What was decided lately, the latest first. */
    List<Report> decided(Member host) {
        return sql.sql("""
                select * from report where settled_at is not null and about_id <> :host
                order by settled_at desc, id limit 30
                """).param("host", host.id()).query(Reports::report).list();
    }

    /** The text that hosts were told of. */
    public Optional<Handle> what(UUID id, Member host) {
        return find(id, host).flatMap(Report::text);
    }

    private Optional<Report> find(UUID id, Member host) {
        return sql.sql("select * from report where id = :id and about_id <> :host")
                .param("id", id)
                .param("host", host.id())
                .query(Reports::report)
                .optional();
    }

    /**
     * @param note for the other hosts; may be empty
     * @throws Conflict when another host has decided already
     */
    @Transactional
    void decide(UUID id, Decision decision, String note, Member host) {
        Report report = find(id, host).orElseThrow(NotThere::new);
        int decided = sql.sql("""
                update report set settled_at = :now, settled_by = :host, decision = :decision, note = :note
                where id = :id and settled_at is null
                """)
                .param("now", now())
                .param("host", host.id())
                .param("decision", decision.name())
                .param("note", note)
                .param("id", id)
                .update();
        if (decided == 0) throw new Conflict("safety.reports.decidedAlready", PATH);
        audit.note(host.id(), "safety.log.reportSettled", id.toString(), Map.of());
        facts.publishEvent(new ReportDecided(id, report.by()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("by_id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getString("words"),
                row.getTimestamp("made_at").toInstant(),
                what(row),
                row.getString("quote"),
                decision(row),
                row.getObject("settled_by", UUID.class),
                settledAt(row),
                row.getString("note"));
    }

    private static @Nullable Handle what(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null ? null : new Handle(kind, row.getObject("thing_id", UUID.class));
    }

    /** Those decided before hosts said what they did have none. */
    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null ? null : Decision.valueOf(decision);
    }

    private static java.time.@Nullable Instant settledAt(ResultSet row) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return settled == null ? null : settled.toInstant();
    }
}
