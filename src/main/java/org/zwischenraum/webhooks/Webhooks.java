package org.zwischenraum.webhooks;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.entry.Token;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;

/** Who wants to hear what happens. */
@Component
class Webhooks {
    private static final int AT_MOST = 20;
    private final JdbcClient sql;
    private final HouseClock clock;
    private final WebhookSecrets secrets;
    private final Audit audit;

    Webhooks(JdbcClient sql, HouseClock clock, WebhookSecrets secrets, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** Makes one and gives its secret, which is shown once; empty when a form with this id came before. */
    @Transactional
    Optional<Token> make(UUID id, URI url, Set<Event> events, UUID host) {
        if (find(id).isPresent()) return Optional.empty();
        if (all().size() >= AT_MOST) throw new Invalid("url", "webhooks.problem.many", "most", AT_MOST);
        Token secret = secrets.fresh(id);
        if (insert(new Webhook(id, url, events, secret.hash(), clock.instant(), null)) == 0) return Optional.empty();
        audit.note(host, "webhooks.log.made", id.toString(), Map.of("host", url.getHost()));
        return Optional.of(secret);
    }

    Optional<Webhook> find(UUID id) {
        return sql.sql("select * from webhook where id = :id")
                .param("id", id)
                .query(Webhooks::webhook)
                .optional();
    }

    /** All of them, the latest first. */
    List<Webhook> all() {
        return sql.sql("select * from webhook order by made_at desc, id desc")
                .query(Webhooks::webhook)
                .list();
    }

    /** Those that still listen to this. */
    List<UUID> listening(Event event) {
        return sql.sql("select id from webhook where ended_at is null and :event = any(events)")
                .param("event", event.word())
                .query(Ids::first)
                .list();
    }

    /** It has said that it is gone for good. */
    @Transactional
    public void end(Webhook webhook) {
        int ended = sql.sql("update webhook set ended_at = :now where id = :id and ended_at is null")
                .param("id", webhook.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (ended == 1) audit.note(null, "webhooks.log.ended", webhook.id().toString(), Map.of("host", webhook.host()));
    }

    /** Removes one, and what is on its way there. */
    @Transactional
    void remove(Webhook webhook, UUID host) {
        int removed = sql.sql("delete from webhook where id = :id")
                .param("id", webhook.id())
                .update();
        if (removed == 1)
            audit.note(host, "webhooks.log.removed", webhook.id().toString(), Map.of("host", webhook.host()));
    }

    private int insert(Webhook webhook) {
        return sql.sql("""
                insert into webhook (id, url, events, secret_hash, made_at)
                values (:id, :url, :events::text[], :hash, :now) on conflict (id) do nothing
                """)
                .param("id", webhook.id())
                .param("url", webhook.url().toString())
                .param("events", webhook.events().stream().map(Event::word).collect(Collectors.joining(",", "{", "}")))
                .param("hash", webhook.secretHash())
                .param("now", Timestamp.from(webhook.madeAt()))
                .update();
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                URI.create(row.getString("url")),
                events((String[]) row.getArray("events").getArray()),
                row.getBytes("secret_hash"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("ended_at")));
    }

    private static Set<Event> events(String[] words) {
        return Arrays.stream(words).flatMap(word -> Event.find(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
