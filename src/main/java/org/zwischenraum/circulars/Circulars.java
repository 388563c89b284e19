package org.zwischenraum.circulars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.roster.Filter;
import org.zwischenraum.web.Conflict;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What hosts wrote to many. At most three of these leave the house in a week, whoever writes them. */
@Component
class Circulars {
    static final int MOST = 3;
    static final String PATH = "/circulars";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select circular.*, (select count(*) from circular_reader where circular_id = circular.id) as waiting
            from circular
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final Readership readership;
    private final Jobs jobs;
    private final Audit audit;

    Circulars(JdbcClient sql, Clock clock, Readership readership, Jobs jobs, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.readership = readership;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** All that were sent, the latest first. */
    List<Circular> all() {
        return sql.sql(SELECT + "order by sent_at desc, id limit 200")
                .query(Circulars::circular)
                .list();
    }

    Optional<Circular> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Circulars::circular)
                .optional();
    }

    /** How many left within the last week. */
    int lately() {
        return sql.sql("select count(*) from circular where sent_at > :week")
                .param("week", at(clock.instant().minus(WEEK)))
                .query(Integer.class)
                .single();
    }

    /**
     * Sends a letter; the same form sent twice sends one.
     *
     * @throws Conflict when the week has had its letters, or nobody would get it
     */
    @Transactional
    void send(CircularForm form, Filter filter, Member host) {
        UUID id = form.idOrNew();
        sql.sql("select 1 from community for update").query(Integer.class).optional();
        if (find(id).isPresent()) return;
        if (lately() >= MOST) throw new Conflict("circulars.enough", PATH);
        Map<UUID, Instant> readers = readership.of(filter);
        if (readers.isEmpty()) throw new Conflict("circulars.nobody", PATH);
        insert(id, form, filter, readers.size(), host);
        readers.forEach((reader, due) -> wait(id, reader, due));
        audit.note(host.id(), "circulars.log.sent", id.toString(), Map.of("count", String.valueOf(readers.size())));
        jobs.at(clock.instant(), CircularPost.KIND, "");
    }

    /** Whether these words are tried for the first time under this id; those of yesterday are forgotten. */
    @Transactional
    boolean isFirstTrial(CircularForm form) {
        sql.sql("delete from circular_trial where at < :yesterday")
                .param("yesterday", at(clock.instant().minus(Duration.ofDays(1))))
                .update();
        return sql.sql("""
                        insert into circular_trial (id, print, at)
                        values (:id, sha256(convert_to(:words, 'UTF8')), :now) on conflict do nothing
                        """)
                        .param("id", form.idOrNew())
                        .param("words", form.subject() + "\n" + form.text())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    private void insert(UUID id, CircularForm form, Filter filter, int readers, Member host) {
        sql.sql("""
                insert into circular (id, subject, text, by_id, filter, sent_at, readers)
                values (:id, :subject, :text, :host, cast(:filter as jsonb), :now, :readers)
                """)
                .param("id", id)
                .param("subject", form.subject())
                .param("text", form.text())
                .param("host", host.id())
                .param("filter", JSON.writeValueAsString(filter.values()))
                .param("now", at(clock.instant()))
                .param("readers", readers)
                .update();
    }

    private void wait(UUID circular, UUID reader, Instant due) {
        sql.sql("insert into circular_reader (circular_id, member_id, due) values (:circular, :reader, :due)")
                .param("circular", circular)
                .param("reader", reader)
                .param("due", at(due))
                .update();
    }

    /** For whom a letter is due, a few at a time; another that asks meanwhile gets others. */
    record Due(UUID circular, UUID reader) {}

    List<Due> due(int most) {
        return sql.sql("""
                select circular_id, member_id from circular_reader where due <= :now
                order by circular_id, member_id limit :most for update skip locked
                """)
                .param("now", at(clock.instant()))
                .param("most", most)
                .query((row, number) ->
                        new Due(row.getObject("circular_id", UUID.class), row.getObject("member_id", UUID.class)))
                .list();
    }

    /** It has left for this reader, or is not to leave any more. */
    void done(Due due) {
        sql.sql("delete from circular_reader where circular_id = :circular and member_id = :reader")
                .param("circular", due.circular())
                .param("reader", due.reader())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Circular circular(ResultSet row, int number) throws SQLException {
        return new Circular(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("by_id", UUID.class),
                Filter.of(JSON.readValue(row.getString("filter"), VALUES)),
                row.getTimestamp("sent_at").toInstant(),
                row.getInt("readers"),
                row.getInt("waiting"));
    }
}
