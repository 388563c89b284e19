package org.zwischenraum.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Token;
import org.zwischenraum.text.Language;

/** Those who asked to join: until they have confirmed their address, or a host has said yes. */
@Component
public class Joinings {
    /** Then nothing of somebody who did not come is kept. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Clock clock;

    Joinings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps who asked, and gives the secret for the link that confirms the address; empty when they asked already. */
    @Transactional
    Optional<String> ask(JoiningForm form, @Nullable UUID invitation) {
        Token token = Token.fresh();
        int asked = sql.sql("""
                insert into joining (id, invitation_id, name, email, language, words, token_hash, agreed_at)
                values (:id, :invitation, :name, :email, :language, :words, :hash, :now) on conflict (id) do nothing
                """)
                .param("id", form.id())
                .param("invitation", invitation)
                .param("name", form.name())
                .param("email", form.email())
                .param("language", form.language().code())
                .param("words", form.words())
                .param("hash", token.hash())
                .param("now", now())
                .update();
        return asked == 1 ? Optional.of(token.text()) : Optional.empty();
    }

    /** Somebody whose link is still good; looking does not use it. */
    Optional<Joiner> find(String secret) {
        return sql.sql("select * from joining where token_hash = :hash and confirmed_at is null and agreed_at > :old")
                .param("hash", new Token(secret).hash())
                .param("old", now().minus(KEPT))
                .query(Joinings::joiner)
                .optional();
    }

    /** Uses the link: good once, also when two come at the same time. */
    @Transactional
    Optional<Joiner> confirm(String secret) {
        return sql.sql("""
                update joining set confirmed_at = :now
                where token_hash = :hash and confirmed_at is null and agreed_at > :old returning *
                """)
                .param("now", now())
                .param("hash", new Token(secret).hash())
                .param("old", now().minus(KEPT))
                .query(Joinings::joiner)
                .optional();
    }

    /** Somebody who needs no yes any more. */
    @Transactional
    void settle(UUID id) {
        sql.sql("delete from joining where id = :id").param("id", id).update();
    }

    /**
     * Those who wait for a host, the earliest first.
     *
     * @param mail whether letters leave the house: then only those whose address is confirmed
     */
    List<Joiner> waiting(boolean mail) {
        return sql.sql("""
                select * from joining
                where invitation_id is null and decided_at is null and (confirmed_at is not null or not :mail)
                order by agreed_at, id
                """).param("mail", mail).query(Joinings::joiner).list();
    }

    /** Since when each of them waits; see {@link #waiting}. */
    public Map<UUID, Instant> waitingSince(boolean mail) {
        return waiting(mail).stream().collect(Collectors.toMap(Joiner::id, Joiner::agreedAt));
    }

    /** Decides about somebody who waits; empty when another host was faster. */
    @Transactional
    Optional<Joiner> decide(UUID id, UUID host) {
        return sql.sql("""
                update joining set decided_at = :now, decided_by = :host
                where id = :id and decided_at is null and invitation_id is null returning *
                """)
                .param("now", now())
                .param("host", host)
                .param("id", id)
                .query(Joinings::joiner)
                .optional();
    }

    @Transactional
    void tidy() {
        sql.sql("delete from joining where agreed_at < :old")
                .param("old", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Joiner joiner(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed_at");
        return new Joiner(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("invitation_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")),
                row.getString("words"),
                row.getTimestamp("agreed_at").toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
