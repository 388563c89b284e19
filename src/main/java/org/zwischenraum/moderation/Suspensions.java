package org.zwischenraum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Standings;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;

/** Who may not come in, and what became of it. */
@Component
public class Suspensions {
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Standings standings;
    private final Appeals appeals;
    private final SuspensionLetters letters;
    private final Notices notices;

    Suspensions(
            JdbcClient sql,
            Clock clock,
            Members members,
            Standings standings,
            Appeals appeals,
            SuspensionLetters letters,
            Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.standings = standings;
        this.appeals = appeals;
        this.letters = letters;
        this.notices = notices;
    }

    /**
     * Keeps somebody out and writes to them; a second host at the same time changes nothing.
     *
     * @throws Conflict when no host would be left
     */
    @Transactional
    void begin(UUID id, Member who, String reason, Length length, Member host) {
        if (!standings.suspend(who, host)) return;
        Instant now = clock.instant();
        Instant end = length.from(now);
        sql.sql("""
                insert into suspension (id, member_id, reason, by_id, began_at, ends_at)
                values (:id, :member, :reason, :host, :now, :end)
                """)
                .param("id", id)
                .param("member", who.id())
                .param("reason", reason)
                .param("host", host.id())
                .param("now", at(now))
                .param("end", end == null ? null : at(end))
                .update();
        letters.tell(who);
    }

    /** Lets somebody in again; when hosts do so, what was written against it is granted with that. */
    @Transactional
    public void end(Member who, @Nullable UUID by) {
        standings.restore(who, by);
        Optional<UUID> ended = close(who, by);
        if (ended.isEmpty()) return;
        if (by != null) appeals.grant(ended.get(), by);
        notices.tell(
                Notice.to(who.id(), "moderation.notice.restored", "/me/log").once("moderation.restored:" + Ids.next()));
    }

    /** Lets somebody in whom this suspension keeps out; nothing happens when it is over. */
    void lift(UUID id, Member host) {
        find(id).filter(Suspension::lasts).map(one -> members.get(one.member())).ifPresent(who -> {
            standings.restore(who, host.id());
            close(who, host.id());
        });
    }

    private Optional<UUID> close(Member who, @Nullable UUID by) {
        return sql.sql("""
                update suspension set ended_at = :now, ended_by = :by where member_id = :member and ended_at is null
                returning id
                """)
                .param("now", at(clock.instant()))
                .param("by", by)
                .param("member", who.id())
                .query(Ids::first)
                .optional();
    }

    /** Lets those in whose time is over. */
    @Transactional
    void endWhatIsOver() {
        sql.sql("select member_id from suspension where ended_at is null and ends_at <= :now")
                .param("now", at(clock.instant()))
                .query(Ids::first)
                .list()
                .forEach(who -> end(members.get(who), null));
    }

    /** The one that keeps this person out just now; it has no row where it is older than reasons are. */
    public Optional<Suspension> lastingOf(UUID member) {
        return sql.sql("select * from suspension where member_id = :member and ended_at is null")
                .param("member", member)
                .query(Suspensions::suspension)
                .optional();
    }

    /** All of this person, the latest first. */
    public List<Suspension> of(UUID member) {
        return sql.sql("select * from suspension where member_id = :member order by began_at desc")
                .param("member", member)
                .query(Suspensions::suspension)
                .list();
    }

    private Optional<Suspension> find(UUID id) {
        return sql.sql("select * from suspension where id = :id")
                .param("id", id)
                .query(Suspensions::suspension)
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        return new Suspension(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("reason"),
                row.getObject("by_id", UUID.class),
                row.getTimestamp("began_at").toInstant(),
                instant(row, "ends_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
