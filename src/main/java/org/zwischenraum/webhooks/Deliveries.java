package org.zwischenraum.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Ids;

/** The messages to webhooks: those that wait, and for a month those that arrived or were lost. */
@Component
class Deliveries {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int SHOWN = 20;
    private final JdbcClient sql;
    private final HouseClock clock;
    private final Jobs jobs;
    private final Webhooks webhooks;
    private final Switches switches;

    Deliveries(JdbcClient sql, HouseClock clock, Jobs jobs, Webhooks webhooks, Switches switches) {
        this.switches = switches;
        this.sql = sql;
        this.clock = clock;
        this.jobs = jobs;
        this.webhooks = webhooks;
    }

    /** Sends word to all who listen, unless that is switched off; what was told once is not told again. */
    @Transactional
    void announce(Event event, UUID subject) {
        if (!switches.isOwnerOn(this)) return;
        webhooks.listening(event).forEach(webhook -> add(webhook, event, subject));
    }

    /** What is still to be sent, unless whoever listened no longer does. */
    Optional<Delivery> waiting(UUID id) {
        return sql.sql("""
                select webhook_delivery.* from webhook_delivery join webhook on webhook.id = webhook_id
                where webhook_delivery.id = :id and delivered_at is null and lost_at is null and ended_at is null
                """).param("id", id).query(Deliveries::delivery).optional();
    }

    /** The latest to one webhook. */
    List<Delivery> latest(UUID webhook) {
        return sql.sql("select * from webhook_delivery where webhook_id = :webhook order by id desc limit :limit")
                .param("webhook", webhook)
                .param("limit", SHOWN)
                .query(Deliveries::delivery)
                .list();
    }

    void delivered(Delivery delivery, int status) {
        tried(delivery, status, now(), null);
    }

    /** It did not arrive: tries again later, or gives up after a day. */
    @Transactional
    public void failed(Delivery delivery, @Nullable Integer status) {
        Optional<Duration> pause = delivery.pauseAfterFailure();
        tried(delivery, status, null, pause.isEmpty() ? now() : null);
        pause.ifPresent(wait -> plan(delivery.id(), clock.instant().plus(wait)));
    }

    /** It can never arrive. */
    void lost(Delivery delivery, @Nullable Integer status) {
        tried(delivery, status, null, now());
    }

    /** Removes what is older than a month. */
    @Transactional
    void tidy() {
        sql.sql("delete from webhook_delivery where made_at < :end")
                .param("end", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private void add(UUID webhook, Event event, UUID subject) {
        UUID id = Ids.next();
        int added = sql.sql("""
                insert into webhook_delivery (id, webhook_id, event, subject, made_at)
                values (:id, :webhook, :event, :subject, :now) on conflict (webhook_id, event, subject) do nothing
                """)
                .param("id", id)
                .param("webhook", webhook)
                .param("event", event.word())
                .param("subject", subject)
                .param("now", now())
                .update();
        if (added == 1) plan(id, clock.instant());
    }

    private void plan(UUID id, Instant due) {
        jobs.at(due, Sending.KIND, id.toString());
    }

    private void tried(
            Delivery delivery, @Nullable Integer status, @Nullable Timestamp deliveredAt, @Nullable Timestamp lostAt) {
        sql.sql("""
                update webhook_delivery set tries = tries + 1, tried_at = :now, status = :status,
                  delivered_at = cast(:delivered as timestamptz), lost_at = cast(:lost as timestamptz) where id = :id
                """)
                .param("now", now())
                .param("status", status)
                .param("delivered", deliveredAt)
                .param("lost", lostAt)
                .param("id", delivery.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                Event.find(row.getString("event")).orElseThrow(),
                row.getObject("subject", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("tries"),
                Webhooks.instant(row.getTimestamp("tried_at")),
                row.getObject("status", Integer.class),
                Webhooks.instant(row.getTimestamp("delivered_at")),
                Webhooks.instant(row.getTimestamp("lost_at")));
    }
}
