package org.zwischenraum.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.web.Ids;

/** The links that prove something once. */
@Component
public class Tickets {
    private final JdbcClient sql;
    private final Clock clock;

    Tickets(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes a ticket and gives its secret, which only the link carries. */
    @Transactional
    public String issue(UUID account, Ticket.Purpose purpose, String detail, Duration life) {
        return issue(Ids.next(), account, purpose, detail, life).orElseThrow();
    }

    /** The same; empty when there is a ticket with this id already, since a form was sent twice. */
    @Transactional
    Optional<String> issue(UUID id, UUID account, Ticket.Purpose purpose, String detail, Duration life) {
        Token token = Token.fresh();
        OffsetDateTime now = now();
        int made = sql.sql("""
                insert into ticket (id, account_id, purpose, detail, token_hash, made_at, expires_at)
                values (:id, :account, :purpose, :detail, :hash, :now, :end)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("account", account)
                .param("purpose", purpose.name())
                .param("detail", detail)
                .param("hash", token.hash())
                .param("now", now)
                .param("end", now.plus(life))
                .update();
        return made == 1 ? Optional.of(token.text()) : Optional.empty();
    }

    /** A ticket that is still good; looking does not use it, since scanners of mail look too. */
    public Optional<Ticket> look(String secret, Ticket.Purpose purpose) {
        return sql.sql("""
                select id, account_id, purpose, detail from ticket
                where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                """)
                .param("hash", new Token(secret).hash())
                .param("purpose", purpose.name())
                .param("now", now())
                .query(Tickets::ticket)
                .optional();
    }

    /** Uses a ticket: good once, also when two come at the same time. */
    @Transactional
    public Optional<Ticket> use(String secret, Ticket.Purpose purpose) {
        return sql.sql("""
                update ticket set used_at = :now
                where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                returning id, account_id, purpose, detail
                """)
                .param("hash", new Token(secret).hash())
                .param("purpose", purpose.name())
                .param("now", now())
                .query(Tickets::ticket)
                .optional();
    }

    /** Removes what is over since a day. */
    @Transactional
    void tidy() {
        sql.sql("delete from ticket where expires_at < :end")
                .param("end", now().minusDays(1))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                Ticket.Purpose.valueOf(row.getString("purpose")),
                row.getString("detail"));
    }
}
