package org.zwischenraum.jobs;

import java.lang.reflect.Method;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.text.Fault;

/** The deliveries of facts to their reactions, as Spring Modulith keeps them. */
@Component
class Reactions {
    private final JdbcClient sql;
    private final HouseClock clock;

    Reactions(JdbcClient sql, HouseClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What was under way when the program ended has failed, and is delivered again like any failure. */
    void interrupted() {
        sql.sql("""
                        update event_publication set status = 'FAILED'
                        where completion_date is null and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                        """).update();
    }

    /** The failed deliveries whose time has come. */
    Set<UUID> due() {
        var now = clock.instant();
        return sql
                .sql("""
                        select id, coalesce(completion_attempts, 1) as tries,
                          coalesce(last_resubmission_date, publication_date) as tried_at
                        from event_publication
                        where status = 'FAILED' and coalesce(completion_attempts, 1) < :tries
                        """)
                .param("tries", Patience.TRIES)
                .query(new SimplePropertyRowMapper<>(Delivery.class))
                .list()
                .stream()
                .filter(delivery -> delivery.isDue(now))
                .map(Delivery::id)
                .collect(Collectors.toSet());
    }

    /** Keeps why a reaction failed; the delivery itself is kept by Modulith. */
    void failed(Method reaction, Fault fault) {
        sql.sql("""
                        insert into reaction_fault (listener_id, error, message, at)
                        values (:listener, :error, :message, :now)
                        on conflict (listener_id) do update
                          set error = excluded.error, message = excluded.message, at = excluded.at
                        """)
                .param("listener", listenerId(reaction))
                .param("error", fault.error())
                .param("message", fault.message())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The name under which Modulith keeps a listener: class, method and the types of its parameters. */
    private static String listenerId(Method reaction) {
        var types = Stream.of(reaction.getParameterTypes()).map(Class::getName).collect(Collectors.joining(", "));
        return "%s.%s(%s)".formatted(reaction.getDeclaringClass().getName(), reaction.getName(), types);
    }

    List<FailedJob> failed() {
        return sql.sql("""
                        select p.id, p.listener_id as kind, p.event_type as subject, p.completion_attempts as tries,
                          coalesce(p.last_resubmission_date, p.publication_date) as failed_at,
                          coalesce(f.error, '') as error, coalesce(f.message, '') as message
                        from event_publication p left join reaction_fault f on f.listener_id = p.listener_id
                        where p.status = 'FAILED' and p.completion_attempts >= :tries
                        """)
                .param("tries", Patience.TRIES)
                .query(new SimplePropertyRowMapper<>(FailedJob.class))
                .list();
    }

    boolean retry(UUID id) {
        return sql.sql("""
                        update event_publication
                        set completion_attempts = 1, publication_date = :longAgo, last_resubmission_date = null
                        where id = :id and status = 'FAILED' and publication_date > :longAgo
                        """)
                        .param("id", id)
                        .param("longAgo", Timestamp.from(Instant.EPOCH))
                        .update()
                > 0;
    }

    private record Delivery(UUID id, int tries, Instant triedAt) {
        boolean isDue(Instant now) {
            return !triedAt.plus(Patience.after(tries)).isAfter(now);
        }
    }
}
