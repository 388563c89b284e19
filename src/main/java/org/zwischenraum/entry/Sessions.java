package org.zwischenraum.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.live.Live;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;

/** Who is signed in where. Kept in the database, so that each can be listed and ended; found by the hash of its token. */
@Component
public class Sessions implements Remembering {
    private static final Duration LIFE = Duration.ofDays(90);
    private static final Duration SEEN_ANEW = Duration.ofHours(1);
    private final JdbcClient sql;
    private final Clock clock;
    private final Live live;
    /** Grows with each ending: what was read before one may have ended by it, and counts no more. */
    private final AtomicLong edition = new AtomicLong();
    /** Spares a query at each request. */
    private final Cache<ByteBuffer, Known> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Sessions(JdbcClient sql, Clock clock, Live live) {
        this.sql = sql;
        this.clock = clock;
        this.live = live;
    }

    /** Starts a session and gives its secret, which only the browser keeps. */
    @Transactional
    public String start(UUID account, String device) {
        Token token = Token.fresh();
        sql.sql("""
                insert into session (id, account_id, token_hash, device, started_at, seen_at)
                values (:id, :account, :hash, :device, :now, :now)
                """)
                .param("id", Ids.next())
                .param("account", account)
                .param("hash", token.hash())
                .param("device", device.substring(0, Math.min(200, device.length())))
                .param("now", now())
                .update();
        return token.text();
    }

    Optional<Session> find(String secret) {
        byte[] hash = new Token(secret).hash();
        long now = edition.get();
        Known kept = known.getIfPresent(ByteBuffer.wrap(hash));
        if (kept != null && kept.edition() == now)
            return Optional.of(kept.session()).filter(this::isAlive);
        Optional<Session> read = read(hash);
        read.ifPresent(found -> known.put(ByteBuffer.wrap(hash), new Known(found, now)));
        return read.filter(this::isAlive);
    }

    /** A session as it was read, and the edition that was present before it was. */
    private record Known(Session session, long edition) {}

    /** The sessions of one account, the latest first. */
    public List<Session> of(UUID account) {
        return sql.sql("select * from session where account_id = :account order by seen_at desc, id")
                .param("account", account)
                .query(Sessions::session)
                .list();
    }

    /** When this session began: empty when it has ended. */
    Optional<Instant> startOf(UUID session) {
        return sql.sql("select started_at from session where id = :id")
                .param("id", session)
                .query((row, number) -> at(row, "started_at"))
                .optional();
    }

    /** Ends one session of this account; does nothing when it is another's. */
    @Transactional
    public void end(UUID session, UUID account) {
        over(sql.sql("delete from session where id = :id and account_id = :account returning id")
                .param("id", session)
                .param("account", account));
    }

    /** Ends every session of this account but one. */
    @Transactional
    public void endOthers(UUID account, UUID kept) {
        over(sql.sql("delete from session where account_id = :account and id <> :kept returning id")
                .param("account", account)
                .param("kept", kept));
    }

    /** Ends every session of this account. */
    @Transactional
    public void endAll(UUID account) {
        over(sql.sql("delete from session where account_id = :account returning id")
                .param("account", account));
    }

    /** Removes what is over. */
    @Transactional
    void tidy() {
        over(sql.sql("delete from session where started_at < :end returning id").param("end", now().minus(LIFE)));
    }

    /** Forgets what ended, and lets go of the pages that stand open by it. */
    private void over(JdbcClient.StatementSpec ending) {
        ending.query(Ids::first).list().forEach(live::end);
        forget();
    }

    @Override
    public void forget() {
        edition.incrementAndGet();
        AfterCommit.run(edition::incrementAndGet);
    }

    private Optional<Session> read(byte[] hash) {
        Optional<Session> found = sql.sql("select * from session where token_hash = :hash")
                .param("hash", hash)
                .query(Sessions::session)
                .optional();
        found.filter(session -> session.seenAt().isBefore(clock.instant().minus(SEEN_ANEW)))
                .ifPresent(this::markSeen);
        return found;
    }

    private boolean isAlive(Session session) {
        return session.startedAt().isAfter(clock.instant().minus(LIFE));
    }

    private void markSeen(Session session) {
        sql.sql("update session set seen_at = :now where id = :id")
                .param("id", session.id())
                .param("now", now())
                .update();
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("device"),
                at(row, "started_at"),
                at(row, "seen_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
