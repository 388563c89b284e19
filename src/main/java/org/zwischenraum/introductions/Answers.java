package org.zwischenraum.introductions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/**
 * What was answered. The only place that reads answers; it tells each their own, and of both together only whether both
 * said gladly.
 */
@Component
class Answers {
    /** Who said no to somebody is not asked about the same person again for this long. */
    private static final Duration REFUSAL_HOLDS = Duration.ofDays(180);

    private final JdbcClient sql;
    private final Clock clock;

    Answers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps the answer; the latest counts. */
    void keep(Introduction introduction, UUID giver, Answer answer) {
        sql.sql("""
                insert into introduction_answer (introduction_id, member_id, answer, given_at)
                values (:introduction, :giver, :answer, :now)
                on conflict (introduction_id, member_id) do update set answer = :answer, given_at = :now
                """)
                .param("introduction", introduction.id())
                .param("giver", giver)
                .param("answer", answer.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this member said themselves. */
    Optional<Answer> own(UUID introduction, UUID giver) {
        return sql.sql(
                        "select answer from introduction_answer where introduction_id = :introduction and member_id = :giver")
                .param("introduction", introduction)
                .param("giver", giver)
                .query(String.class)
                .optional()
                .map(Answer::valueOf);
    }

    /** What this member was asked and has not answered since, or wanted to be asked later and now is; the first first. */
    List<UUID> unanswered(UUID member) {
        return sql.sql("""
                select introduction.id from introduction
                join introduction_invitation mine on mine.introduction_id = introduction.id and mine.member_id = :member
                left join introduction_answer own on own.introduction_id = introduction.id and own.member_id = :member
                where made_at is null and ends_at > :now and mine.asked_at is not null and mine.due_at <= mine.asked_at
                  and (own.answer is null or (own.answer = 'LATER' and own.given_at < mine.asked_at))
                order by mine.asked_at, introduction.id
                """)
                .param("member", member)
                .param("now", Timestamp.from(clock.instant()))
                .query(Ids::first)
                .list();
    }

    boolean bothGladly(Introduction introduction) {
        return sql.sql("""
                select count(*) = 2 from introduction_answer
                where introduction_id = :introduction and member_id in (:first, :second) and answer = 'GLADLY'
                """)
                .param("introduction", introduction.id())
                .param("first", introduction.first())
                .param("second", introduction.second())
                .query(Boolean.class)
                .single();
    }

    /** Whether this member has not long ago said no to that one: for sparing the member, and for nothing else. */
    boolean hasRefused(UUID giver, UUID other) {
        return sql.sql("""
                select exists (select 1 from introduction_answer answer
                  join introduction on introduction.id = answer.introduction_id
                  where answer.member_id = :giver and answer.answer = 'NOT_THIS_TIME' and answer.given_at > :since
                    and :other in (introduction.first_id, introduction.second_id))
                """)
                .param("giver", giver)
                .param("other", other)
                .param("since", Timestamp.from(clock.instant().minus(REFUSAL_HOLDS)))
                .query(Boolean.class)
                .single();
    }
}
