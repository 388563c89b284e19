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
import org.zwischenraum.jobs.Untouched;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;

/** Who is to be asked and who was; each row is known to its own member only. */
@Component
class Invitations implements Remembering {
    /** At most one introduction a week reaches a member. */
    static final Duration ONE_A = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Clock clock;
    private final Jobs jobs;
    private final Untouched untouched = new Untouched(this::hasRows);

    Invitations(JdbcClient sql, Clock clock, Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
    }

    /** Lets a member be asked when it is their turn; they wait like all others. */
    void plan(Introduction introduction, UUID member) {
        sql.sql("""
                insert into introduction_invitation (introduction_id, member_id, planned_at)
                values (:introduction, :member, :now) on conflict do nothing
                """)
                .param("introduction", introduction.id())
                .param("member", member)
                .param("now", now())
                .update();
        untouched.touch(member);
        jobs.at(clock.instant(), AskNext.KIND, member.toString());
    }

    /** Whether this member was never to be asked anything. */
    boolean areNone(UUID member) {
        return untouched.holds(member);
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

    /** What this member is still to be asked, in turn; nothing that is made or over. */
    List<UUID> waitingFor(UUID member) {
        return sql.sql("""
                select invitation.introduction_id from introduction_invitation invitation
                join introduction on introduction.id = invitation.introduction_id
                where invitation.member_id = :member and asked_at is null
                  and introduction.made_at is null and introduction.ends_at > :now
                order by planned_at, introduction.proposed_at, introduction.id
                """)
                .param("member", member)
                .param("now", now())
                .query(Ids::first)
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

    void ask(UUID introduction, UUID member) {
        sql.sql("""
                update introduction_invitation set asked_at = :now
                where introduction_id = :introduction and member_id = :member
                """)
                .param("introduction", introduction)
                .param("member", member)
                .param("now", now())
                .update();
    }

    /** Whether this member was asked about the same person before, not long ago, by whomever. */
    boolean knowsOf(UUID member, UUID other) {
        return sql.sql("""
                select exists (select 1 from introduction_invitation invitation
                  join introduction on introduction.id = invitation.introduction_id
                  where invitation.member_id = :member and invitation.asked_at > :since
                    and :other in (introduction.first_id, introduction.second_id))
                """)
                .param("member", member)
                .param("other", other)
                .param("since", Timestamp.from(clock.instant().minus(Answers.REFUSAL_HOLDS)))
                .query(Boolean.class)
                .single();
    }

    /** When this member was asked; empty before. */
    Optional<Instant> askedAt(UUID introduction, UUID member) {
        return sql.sql("""
                select asked_at from introduction_invitation
                where introduction_id = :introduction and member_id = :member and asked_at is not null
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

    @Override
    public void forget() {
        untouched.forget();
    }

    private boolean hasRows(UUID member) {
        return sql.sql("select exists (select 1 from introduction_invitation where member_id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
