package org.zwischenraum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Standings;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** Who may not come in, and what became of it. */
@Component
public class Suspensions {
    static final String APPEALS = "/hosting/appeals";
    private static final String SELECT = """
            select suspension.*, appeal.words, appeal.made_at, appeal.lifted, appeal.answer
            from suspension left join appeal on appeal.suspension_id = suspension.id
            """;
    private final JdbcClient sql;
    private final Clock clock;
    private final Members members;
    private final Standings standings;
    private final SuspensionLetters letters;
    private final Notices notices;
    private final Audit audit;

    Suspensions(
            JdbcClient sql,
            Clock clock,
            Members members,
            Standings standings,
            SuspensionLetters letters,
            Notices notices,
            Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.standings = standings;
        this.letters = letters;
        this.notices = notices;
        this.audit = audit;
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

    /** Lets somebody in again. */
    @Transactional
    public void end(Member who, @Nullable UUID by) {
        standings.restore(who, by);
        int ended = sql.sql("""
                update suspension set ended_at = :now, ended_by = :by where member_id = :member and ended_at is null
                """)
                .param("now", at(clock.instant()))
                .param("by", by)
                .param("member", who.id())
                .update();
        if (ended == 1)
            notices.tell(Notice.to(who.id(), "moderation.notice.restored", "/me/log")
                    .once("moderation.restored:" + Ids.next()));
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
        return sql.sql(SELECT + "where member_id = :member and ended_at is null")
                .param("member", member)
                .query(Suspensions::suspension)
                .optional();
    }

    /** All of this person, the latest first. */
    public List<Suspension> of(UUID member) {
        return sql.sql(SELECT + "where member_id = :member order by began_at desc")
                .param("member", member)
                .query(Suspensions::suspension)
                .list();
    }

    /** Says what speaks against it, once; a second time changes nothing. */
    @Transactional
    void appeal(UUID member, String words) {
        Suspension lasting = lastingOf(member).orElseThrow(NotThere::new);
        sql.sql("""
                insert into appeal (suspension_id, words, made_at) values (:id, :words, :now) on conflict do nothing
                """)
                .param("id", lasting.id())
                .param("words", words)
                .param("now", at(clock.instant()))
                .update();
    }

    /** What waits to be decided, the oldest first. */
    public List<Suspension> appeals() {
        return sql.sql(SELECT
                        + "where appeal.made_at is not null and appeal.decided_at is null order by appeal.made_at")
                .query(Suspensions::suspension)
                .list();
    }

    /** Whether this host may decide: whoever suspended somebody leaves it to another, where there is another. */
    boolean mayDecide(Suspension suspension, Member host) {
        boolean isAlone = members.hosts().stream().allMatch(one -> one.id().equals(host.id()));
        return isAlone
                || (!suspension.by().equals(host.id()) && !suspension.member().equals(host.id()));
    }

    /** @throws Conflict when another host has decided already, or should */
    @Transactional
    void decide(UUID id, boolean lifted, String answer, Member host) {
        Suspension suspension = find(id).orElseThrow(NotThere::new);
        if (!mayDecide(suspension, host)) throw new Conflict("moderation.appeal.another", APPEALS);
        if (keep(id, lifted, answer, host) == 0) throw new Conflict("moderation.appeal.decidedAlready", APPEALS);
        Member who = members.get(suspension.member());
        audit.note(
                host.id(),
                lifted ? "moderation.log.appealGranted" : "moderation.log.appealRefused",
                who.id().toString(),
                Map.of("name", who.name()));
        if (lifted && suspension.lasts()) end(who, host.id());
    }

    private int keep(UUID id, boolean lifted, String answer, Member host) {
        return sql.sql("""
                update appeal set decided_at = :now, decided_by = :host, lifted = :lifted, answer = :answer
                where suspension_id = :id and decided_at is null
                """)
                .param("now", at(clock.instant()))
                .param("host", host.id())
                .param("lifted", lifted)
                .param("answer", answer)
                .param("id", id)
                .update();
    }

    private Optional<Suspension> find(UUID id) {
        return sql.sql(SELECT + "where id = :id and appeal.made_at is not null")
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
                instant(row, "ended_at"),
                appeal(row));
    }

    private static Suspension.@Nullable Appeal appeal(ResultSet row) throws SQLException {
        Instant made = instant(row, "made_at");
        if (made == null) return null;
        return new Suspension.Appeal(
                row.getString("words"), made, row.getObject("lifted", Boolean.class), row.getString("answer"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
