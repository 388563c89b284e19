package org.zwischenraum.syncs;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files that were looked at, held or worked; and from which sources new people are invited by themselves. */
@Component
class Runs {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final Clock clock;

    Runs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a file; sent twice, it is kept once. */
    @Transactional
    void keep(UUID id, Source source, String name, byte[] content, @Nullable UUID host) {
        sql.sql("""
                insert into sync_run (id, source, name, hash, content, host_id, made_at)
                values (:id, :source, :name, :hash, :content, :host, :now)
                on conflict (id) do update set source = excluded.source, name = excluded.name, hash = excluded.hash,
                  content = excluded.content, made_at = excluded.made_at
                where sync_run.worked_at is null and sync_run.host_id = excluded.host_id
                """)
                .param("id", id)
                .param("source", source.name())
                .param("name", name)
                .param("hash", hash(content))
                .param("content", content)
                .param("host", host, java.sql.Types.OTHER)
                .param("now", now())
                .update();
    }

    Optional<Run> find(UUID id) {
        return sql.sql("select * from sync_run where id = :id")
                .param("id", id)
                .query(Runs::run)
                .optional();
    }

    /** Those that were worked or wait for a look, the latest first. */
    List<Run> latest() {
        return sql.sql(
                        "select * from sync_run where worked_at is not null or host_id is null order by id desc limit 20")
                .query(Runs::run)
                .list();
    }

    /** Whether just this file waits for a look, or was the last of its source: a list may come back to an earlier state. */
    boolean knows(Source source, byte[] content) {
        return sql.sql("""
                select exists (select from sync_run where hash = :hash and (worked_at is null and host_id is null
                  or id = (select id from sync_run where source = :source and worked_at is not null
                    order by worked_at desc, id desc limit 1)))
                """)
                .param("source", source.name())
                .param("hash", hash(content))
                .query(Boolean.class)
                .single();
    }

    /** An older list that waits for a look is of no use any more. */
    void worked(UUID id, int people, Run.Report report) {
        sql.sql("""
                delete from sync_run waiting using sync_run later where later.id = :id and waiting.source = later.source
                  and waiting.id <> later.id and waiting.worked_at is null and waiting.host_id is null
                  and waiting.made_at <= later.made_at
                """).param("id", id).update();
        sql.sql("""
                update sync_run set worked_at = :now, people = :people, report = cast(:report as jsonb), content = ''
                where id = :id
                """)
                .param("now", now())
                .param("people", people)
                .param("report", JSON.writeValueAsString(report))
                .param("id", id)
                .update();
    }

    /** The host who said that new people of this source are invited by themselves. */
    Optional<UUID> inviting(Source source) {
        return sql.sql("select host_id from sync_inviting where source = :source")
                .param("source", source.name())
                .query(UUID.class)
                .optional();
    }

    /** Whether that is something new. */
    @Transactional
    boolean inviting(Source source, boolean on, UUID host) {
        String change = on
                ? "insert into sync_inviting (source, host_id, since) values (:source, :host, :now) on conflict do nothing"
                : "delete from sync_inviting where source = :source";
        return sql.sql(change)
                        .param("source", source.name())
                        .param("host", host)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** One list after the other. */
    void waitForOthers() {
        sql.sql("select pg_advisory_xact_lock(hashtext('members.import'))::text")
                .query(String.class)
                .single();
    }

    /** What was only looked at goes after a day; names in reports go after thirty, and the mark that a file was here after a year. */
    @Transactional
    void tidy() {
        sql.sql("delete from sync_run where worked_at is null and host_id is not null and made_at < :end")
                .param("end", now().minusDays(1))
                .update();
        sql.sql("delete from sync_run where worked_at is null and made_at < :end")
                .param("end", now().minusDays(30))
                .update();
        sql.sql("update sync_run set report = null, name = '', host_id = null where made_at < :end")
                .param("end", now().minusDays(30))
                .update();
        sql.sql("delete from sync_run where made_at < :end")
                .param("end", now().minus(Duration.ofDays(365)))
                .update();
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A name fit to be shown. */
    static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                Source.valueOf(row.getString("source")),
                row.getString("name"),
                row.getString("hash"),
                row.getBytes("content"),
                row.getObject("host_id", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                Memory.instant(row.getTimestamp("worked_at")),
                row.getInt("people"),
                Optional.ofNullable(row.getString("report")).map(json -> JSON.readValue(json, Run.Report.class)));
    }
}
