package org.zwischenraum.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** The table of letters. */
@Component
class Letters {
    private static final String PARAGRAPH = "\n\n";
    private final JsonMapper json = new JsonMapper();
    private final JdbcClient sql;
    private final HouseClock clock;

    Letters(JdbcClient sql, HouseClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void put(UUID id, Letter letter) {
        var action = letter.action();
        sql.sql("""
                        insert into letter (id, recipient, language, kind, subject, body, action_label, action_url,
                          parts, reply_tag, thread, unsubscribe, written_at, useful_until, discreet)
                        values (:id, :recipient, :language, :kind, :subject, :body, :label, :url,
                          :parts::jsonb, :replyTag, :thread, :unsubscribe, :now, :until, :discreet)
                        """)
                .param("id", id)
                .param("recipient", letter.to())
                .param("language", letter.language().code())
                .param("kind", letter.kind())
                .param("subject", letter.subject())
                .param("body", String.join(PARAGRAPH, letter.paragraphs()))
                .param("label", action.map(Letter.Action::label).orElse(null))
                .param("url", action.map(Letter.Action::url).orElse(null))
                .param("parts", json.writeValueAsString(letter.parts()))
                .param("replyTag", letter.ways().replyTag())
                .param("thread", letter.ways().thread())
                .param("unsubscribe", letter.ways().unsubscribe())
                .param("now", now())
                .param("until", timestamp(letter.until()))
                .param("discreet", letter.discreet())
                .update();
    }

    /**
     * Takes the letter to hand it over, and nobody else gets it until then; empty when it has left, was refused, is too
     * late, or somebody else has taken it.
     */
    Optional<WaitingLetter> take(UUID id, Instant until) {
        return sql.sql("""
                        update letter set trying_until = :until
                        where id = :id and sent_at is null and refused_at is null
                          and (useful_until is null or useful_until > :now)
                          and (trying_until is null or trying_until <= :now)
                        returning *
                        """)
                .param("id", id)
                .param("until", Timestamp.from(until))
                .param("now", now())
                .query(this::read)
                .optional();
    }

    private WaitingLetter read(ResultSet row, int number) throws SQLException {
        var label = row.getString("action_label");
        var letter = new Letter(
                row.getString("recipient"),
                Language.of(row.getString("language")),
                row.getString("kind"),
                row.getString("subject"),
                List.of(row.getString("body").split(PARAGRAPH)),
                label == null ? Optional.empty() : Optional.of(new Letter.Action(label, row.getString("action_url"))),
                json.readValue(row.getString("parts"), Parts.class),
                new Ways(row.getString("reply_tag"), row.getString("thread"), row.getString("unsubscribe")),
                null,
                row.getBoolean("discreet"));
        var writtenAt = row.getObject("written_at", OffsetDateTime.class).toInstant();
        return new WaitingLetter(row.getObject("id", UUID.class), writtenAt, letter);
    }

    /** When whoever has taken this letter must be done with it; empty when nobody has. */
    Optional<Instant> takenUntil(UUID id) {
        return sql.sql("""
                        select trying_until from letter
                        where id = :id and sent_at is null and refused_at is null and trying_until > :now
                        """)
                .param("id", id)
                .param("now", now())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** The ids of letters that wait because nobody answered at the mail server. */
    List<UUID> unreached() {
        return sql.sql("""
                        select id from letter where sent_at is null and refused_at is null and cause = :cause
                          and trying_until is null order by written_at
                        """)
                .param("cause", Cause.UNREACHABLE.name())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** To whom it went; empty when it has not left. */
    Optional<String> recipient(UUID id) {
        return sql.sql("select recipient from letter where id = :id and sent_at is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The ids of letters that can still leave and were written by then. */
    List<UUID> waitingSince(Instant then) {
        return sql.sql("""
                        select id from letter where sent_at is null and refused_at is null and written_at <= :then
                        order by written_at
                        """)
                .param("then", Timestamp.from(then))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The letter has left: its words and its link are no longer needed. */
    void sent(UUID id) {
        sql.sql("""
                        update letter set sent_at = :now, subject = '', body = '', action_label = null,
                          action_url = null, parts = :none::jsonb, reply_tag = '', thread = '', unsubscribe = '',
                          cause = null, error = null, trying_until = null
                        where id = :id
                        """)
                .param("id", id)
                .param("none", json.writeValueAsString(Parts.NONE))
                .param("now", now())
                .update();
    }

    /** The recipient's server does not want it. */
    void refused(UUID id, Undeliverable problem) {
        sql.sql(
                        "update letter set refused_at = :now, cause = :cause, error = :error, trying_until = null where id = :id")
                .param("id", id)
                .param("cause", problem.why().name())
                .param("error", problem.reason())
                .param("now", now())
                .update();
    }

    /** Keeps why the letter could not leave. */
    void failed(UUID id, Undeliverable problem) {
        sql.sql("update letter set cause = :cause, error = :error, trying_until = null where id = :id")
                .param("id", id)
                .param("cause", problem.why().name())
                .param("error", problem.reason())
                .update();
    }

    /** Lets a refused letter be tried again; false when there is nothing to try. */
    boolean release(UUID id) {
        return sql.sql("""
                        update letter set refused_at = null, cause = null, error = null
                        where id = :id and sent_at is null and error is not null
                        """).param("id", id).update() > 0;
    }

    /** What hosts may know of. */
    List<UnsentLetter> unsent() {
        return sql.sql("""
                        select id, recipient, kind, written_at as since, cause, error, refused_at is not null as refused
                        from letter where sent_at is null and not discreet order by written_at
                        """)
                .query(new SimplePropertyRowMapper<>(UnsentLetter.class))
                .list();
    }

    /** Removes letters that left long ago, and those that nobody needs any more. */
    void clearOut(Instant sentBefore) {
        sql.sql("delete from letter where sent_at < :before or (sent_at is null and useful_until < :now)")
                .param("before", Timestamp.from(sentBefore))
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
