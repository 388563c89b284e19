package org.zwischenraum.introductions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Jobs;

/** Who is to be asked and who was; each row is known to its own member only. */
@Component
class Invitations {
    /** At most one introduction a week reaches a member. */
    static final Duration ONE_A = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Clock clock;
    private final Jobs jobs;

    Invitations(JdbcClient sql, Clock clock, Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
    }

    /** An introduction that this member is to be asked about, from when on. */
    record Waiting(UUID introduction, Instant dueAt) {}

    /** Lets a member be asked when it is their turn; they wait like all others. */
    void plan(Introduction introduction, UUID member) {
        sql.sql("""
                insert into introduction_invitation (introduction_id, member_id, due_at)
                values (:introduction, :member, :now) on conflict do nothing
                """)
                .param("introduction", introduction.id())
                .param("member", member)
                .param("now", now())
                .update();
        jobs.at(clock.instant(), AskNext.KIND, member.toString());
    }

    /** This member need not be asked any more. */
    void spare(Introduction introduction, UUID member) {
        sql.sql("""
                delete from introduction_invitation
                where introduction_id = :introduction and member_id = :member and asked_at is null
                """)
                .param("introduction", introduction.id())
                .param("member", member)
                .update();
    }

    /** Asks this member once more, not before then. */
    void again(Introduction introduction, UUID member, Instant due) {
        sql.sql("""
                update introduction_invitation set due_at = :due where introduction_id = :introduction and member_id = :member
                """)
                .param("introduction", introduction.id())
                .param("member", member)
                .param("due", Timestamp.from(due))
                .update();
        jobs.at(due, AskNext.KIND, member.toString());
    }

    /** What this member is still to be asked, in turn; nothing that is made or over. */
    List<Waiting> waitingFor(UUID member) {
        return sql.sql("""
                select invitation.introduction_id, invitation.due_at from introduction_invitation invitation
                join introduction on introduction.id = invitation.introduction_id
                where invitation.member_id = :member and (asked_at is null or due_at > asked_at)
                  and introduction.made_at is null and introduction.ends_at > :now
                order by due_at, introduction.proposed_at, introduction.id
                """)
                .param("member", member)
                .param("now", now())
                .query((row, number) -> new Waiting(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
                .list();
    }

    /** From when on this member may be asked something new. */
    Instant freeFrom(UUID member) {
        return sql.sql(
                        "select coalesce(max(asked_at), '-infinity') > :weekAgo, max(asked_at) from introduction_invitation where member_id = :member")
                .param("member", member)
                .param("weekAgo", Timestamp.from(clock.instant().minus(ONE_A)))
                .query((row, number) ->
                        row.getBoolean(1) ? row.getTimestamp(2).toInstant().plus(ONE_A) : clock.instant())
                .single();
    }

    /** Whether the member is now asked for the first time. */
    boolean ask(UUID introduction, UUID member) {
        return sql.sql("""
                update introduction_invitation set asked_at = :now, reached_at = coalesce(reached_at, :now)
                where introduction_id = :introduction and member_id = :member
                returning reached_at = :now
                """)
                .param("introduction", introduction)
                .param("member", member)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** When this member was asked for the first time; empty before. */
    Optional<Instant> reachedAt(UUID introduction, UUID member) {
        return sql.sql("""
                select reached_at from introduction_invitation
                where introduction_id = :introduction and member_id = :member and reached_at is not null
                """)
                .param("introduction", introduction)
                .param("member", member)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** When the member first saw it on Today: it is large there on that day, and small afterwards. */
    Instant show(UUID introduction, UUID member) {
        sql.sql("""
                update introduction_invitation set shown_at = :now
                where introduction_id = :introduction and member_id = :member and shown_at is null
                """)
                .param("introduction", introduction)
                .param("member", member)
                .param("now", now())
                .update();
        return sql.sql(
                        "select shown_at from introduction_invitation where introduction_id = :introduction and member_id = :member")
                .param("introduction", introduction)
                .param("member", member)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
