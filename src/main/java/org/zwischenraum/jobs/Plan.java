package org.zwischenraum.jobs;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.text.Fault;

/** The table of jobs. A lasting failure is a row that is due at the end of time. */
@Component
class Plan {
    private final JdbcClient sql;
    private final HouseClock clock;
    private final Signal signal;

    Plan(JdbcClient sql, HouseClock clock, Signal signal) {
        this.sql = sql;
        this.clock = clock;
        this.signal = signal;
    }

    void put(Instant due, String kind, String subject) {
        sql.sql("""
                        insert into job (id, kind, subject, due) values (:id, :kind, :subject, :due)
                        on conflict (kind, subject) do update set id = excluded.id, due = excluded.due,
                          tries = 0, failed_at = null, error = null, message = null
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("subject", subject)
                .param("due", Timestamp.from(due))
                .update();
        AfterCommit.run(signal::wake);
    }

    /**
     * Sees to it that there is a row due within the period, now if there was none; one that rests after a lasting failure,
     * or that was planned on a clock which has been set back since, starts anew.
     */
    void keep(String kind, Duration period) {
        var now = clock.instant();
        sql.sql("""
                        insert into job (id, kind, subject, due) values (:id, :kind, '', :now)
                        on conflict (kind, subject) do update set due = excluded.due, tries = 0 where job.due > :latest
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("now", Timestamp.from(now))
                .param("latest", Timestamp.from(now.plus(period)))
                .update();
    }

    void remove(String kind, String subject) {
        sql.sql("delete from job where kind = :kind and subject = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    /** How many rows are due, counted up to a limit; those that somebody works at just now are among them. */
    int countDue(Collection<String> kinds, int limit) {
        return sql.sql("""
                        select count(*) from (
                          select from job where due <= :now and kind in (:kinds) limit :limit) due
                        """)
                .param("now", now())
                .param("kinds", kinds)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Removes the next due row that nobody else works at; it is back when the caller's transaction rolls back. */
    Optional<DueJob> take(Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return sql.sql("""
                        delete from job where id = (
                          select id from job where due <= :now and kind in (:kinds)
                          order by due for update skip locked limit 1)
                        returning id, kind, subject, tries
                        """)
                .param("now", now())
                .param("kinds", kinds)
                .query(new SimplePropertyRowMapper<>(DueJob.class))
                .optional();
    }

    /** Puts a row that was taken in the same transaction back until the work at it must have ended. */
    void lend(DueJob job, Instant until) {
        sql.sql("insert into job (id, kind, subject, due, tries) values (:id, :kind, :subject, :until, :tries)")
                .param("id", job.id())
                .param("kind", job.kind())
                .param("subject", job.subject())
                .param("until", Timestamp.from(until))
                .param("tries", job.tries())
                .update();
    }

    /** The work at a lent row has ended; a newer plan for the same subject is left alone. */
    void done(DueJob job) {
        sql.sql("delete from job where id = :id").param("id", job.id()).update();
    }

    /** The row was tried and waits until then; another worker's newer plan for the same subject is left alone. */
    void postpone(DueJob job, Instant until, Fault fault) {
        update(
                        "update job set due = :due, tries = :tries, error = :error, message = :message where id = :id",
                        job,
                        fault)
                .param("due", Timestamp.from(until))
                .update();
        AfterCommit.run(signal::wake);
    }

    /** The row was tried too often: it is shown as a failure, and rests unless it returns anyway. */
    void giveUp(DueJob job, Optional<Instant> next, Fault fault) {
        update("""
                        update job set due = coalesce(cast(:next as timestamptz), 'infinity'), tries = :tries, failed_at = :now,
                          error = :error, message = :message
                        where id = :id
                        """, job, fault)
                .param("next", next.map(Timestamp::from).orElse(null))
                .param("now", now())
                .update();
    }

    private JdbcClient.StatementSpec update(String statement, DueJob job, Fault fault) {
        return sql.sql(statement)
                .param("id", job.id())
                .param("tries", job.tries() + 1)
                .param("error", fault.error())
                .param("message", fault.message());
    }

    List<FailedJob> failed() {
        return sql.sql("""
                        select id, kind, subject, tries, failed_at, error, message from job
                        where failed_at is not null order by failed_at desc
                        """)
                .query(new SimplePropertyRowMapper<>(FailedJob.class))
                .list();
    }

    boolean retry(UUID id) {
        int again = sql.sql("""
                        update job set due = :now, tries = 0, failed_at = null, error = null, message = null
                        where id = :id and failed_at is not null
                        """).param("id", id).param("now", now()).update();
        AfterCommit.run(signal::wake);
        return again > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
