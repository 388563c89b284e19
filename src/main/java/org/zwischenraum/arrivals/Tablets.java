package org.zwischenraum.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.NotThere;

/** The tablets at the doors: each has a key of its own, which a host can take back. */
@Component
class Tablets {
    /** How long the link waits by which a tablet is set up; it works once. */
    static final Duration WAITING = Duration.ofHours(2);

    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    Tablets(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    /** Makes a tablet; the secret of its link is told this once. Empty when it was made already. */
    @Transactional
    Optional<Token> make(UUID id, String name, Space space, Member host) {
        Token link = Token.fresh();
        int made = sql.sql("""
                insert into tablet (id, space_id, name, host_id, secret_hash, made_at)
                values (:id, :space, :name, :host, :hash, :now) on conflict do nothing
                """)
                .param("id", id)
                .param("space", space.id())
                .param("name", name)
                .param("host", host.id())
                .param("hash", link.hash())
                .param("now", at(clock.instant()))
                .update();
        if (made == 0) return Optional.empty();
        audit.note(host.id(), "arrivals.log.tablet", id.toString(), Map.of("name", name));
        return Optional.of(link);
    }

    /** The tablet whose link this is, as long as it waits to be opened. */
    Optional<Tablet> waiting(String link) {
        return sql.sql("select * from tablet where secret_hash = :hash and opened_at is null and made_at > :since")
                .param("hash", new Token(link).hash())
                .param("since", waitingSince())
                .query(Tablets::tablet)
                .optional();
    }

    /** Opens the link, once: from now on the tablet has a key that stood in no address. */
    @Transactional
    Optional<Token> open(String link) {
        Token key = Token.fresh();
        int opened = sql.sql("""
                update tablet set secret_hash = :key, opened_at = :now, used_at = :now
                where secret_hash = :hash and opened_at is null and made_at > :since
                """)
                .param("key", key.hash())
                .param("hash", new Token(link).hash())
                .param("now", at(clock.instant()))
                .param("since", waitingSince())
                .update();
        return opened == 0 ? Optional.empty() : Optional.of(key);
    }

    /** The tablet that holds this key; that it asked is noted to the minute. */
    @Transactional
    Optional<Tablet> find(String key) {
        Optional<Tablet> found = sql.sql("select * from tablet where secret_hash = :hash and opened_at is not null")
                .param("hash", new Token(key).hash())
                .query(Tablets::tablet)
                .optional();
        found.ifPresent(this::used);
        return found;
    }

    /** Those that stand at a door, or wait for their link to be opened. */
    List<Tablet> all() {
        return sql.sql("select * from tablet where opened_at is not null or made_at > :since order by made_at, id")
                .param("since", waitingSince())
                .query(Tablets::tablet)
                .list();
    }

    /** Takes the key of a tablet back; it shows nothing any more. */
    @Transactional
    void revoke(UUID id, Member host) {
        int gone = sql.sql("delete from tablet where id = :id").param("id", id).update();
        if (gone == 0) throw new NotThere();
        audit.note(host.id(), "arrivals.log.tabletRevoked", id.toString(), Map.of());
    }

    /** Forgets those whose link nobody opened in time. */
    void forget() {
        sql.sql("delete from tablet where opened_at is null and made_at <= :since")
                .param("since", waitingSince())
                .update();
    }

    private OffsetDateTime waitingSince() {
        return at(clock.instant().minus(WAITING));
    }

    private void used(Tablet tablet) {
        sql.sql("update tablet set used_at = :now where id = :id and used_at < :before")
                .param("id", tablet.id())
                .param("now", at(clock.instant()))
                .param("before", at(clock.instant().minus(Duration.ofMinutes(1))))
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Tablet tablet(ResultSet row, int number) throws SQLException {
        return new Tablet(
                row.getObject("id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getString("name"),
                time(row, "opened_at"),
                time(row, "used_at"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
