package org.zwischenraum.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.entry.Alert;
import org.zwischenraum.entry.Ticket;
import org.zwischenraum.entry.Tickets;
import org.zwischenraum.web.Ids;

/** Those who cannot come in and asked for a link, which a host hands out once. */
@Component
class SignInHelps {
    private static final Duration LINK_LIFE = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofDays(7);
    private final JdbcClient sql;
    private final Clock clock;
    private final Tickets tickets;
    private final Audit audit;
    private final Alert alert;
    private final ApplicationEventPublisher facts;

    SignInHelps(
            JdbcClient sql, Clock clock, Tickets tickets, Audit audit, Alert alert, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.tickets = tickets;
        this.audit = audit;
        this.alert = alert;
        this.facts = facts;
    }

    /** Puts somebody on the hosts' list; nothing happens when nobody has this address. */
    @Transactional
    void ask(String email) {
        sql.sql("""
                insert into sign_in_help (id, account_id, asked_at)
                select :id, id, :now from account where lower(email) = lower(:email) and closed_at is null
                on conflict (account_id) where given_at is null do update set asked_at = excluded.asked_at
                """)
                .param("id", Ids.next())
                .param("now", now())
                .param("email", email.strip())
                .update();
    }

    /** Those who wait, the earliest first. */
    List<SignInHelp> waiting() {
        return sql.sql("""
                select h.id, account_id, email, asked_at from sign_in_help h join account on account.id = account_id
                where given_at is null and asked_at > :old order by asked_at, h.id
                """)
                .param("old", now().minus(KEPT))
                .query(SignInHelps::help)
                .list();
    }

    /** The path of a link for somebody who asked: once, audited, and told to them. Empty when another host was faster. */
    @Transactional
    Optional<String> give(UUID id, UUID host, String address) {
        Optional<UUID> account = sql.sql("""
                update sign_in_help set given_at = :now, given_by = :host
                where id = :id and given_at is null and asked_at > :old returning account_id
                """)
                .param("now", now())
                .param("host", host)
                .param("id", id)
                .param("old", now().minus(KEPT))
                .query(UUID.class)
                .optional();
        return account.map(somebody -> link(somebody, host, address));
    }

    @Transactional
    void tidy() {
        sql.sql("delete from sign_in_help where asked_at < :old")
                .param("old", now().minus(KEPT))
                .update();
    }

    private String link(UUID account, UUID host, String address) {
        audit.note(host, "recovery.log.linkGiven", account.toString(), Map.of(), address);
        alert.send(account, Alert.Change.LINK);
        facts.publishEvent(new SignInLinkGiven(Ids.next(), account, host));
        return "/sign-in/" + tickets.issue(account, Ticket.Purpose.LET_IN, "/", LINK_LIFE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SignInHelp help(ResultSet row, int number) throws SQLException {
        return new SignInHelp(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("email"),
                row.getTimestamp("asked_at").toInstant());
    }
}
