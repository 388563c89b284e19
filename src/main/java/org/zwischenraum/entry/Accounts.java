package org.zwischenraum.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.web.Ids;

/** The accounts of this house. */
@Component
public class Accounts {
    private static final String SELECT = "select id, email, email_confirmed_at, created_at from account ";
    private final JdbcClient sql;
    private final Clock clock;

    Accounts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Account> find(UUID id) {
        return sql.sql(SELECT + "where id = :id and closed_at is null")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** The addresses of several accounts. */
    public Map<UUID, String> addresses(Collection<UUID> ids) {
        Map<UUID, String> found = new HashMap<>();
        sql.sql("select id, email from account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("email"));
                });
        return found;
    }

    public Optional<Account> findByEmail(String email) {
        return sql.sql(SELECT + "where lower(email) = lower(:email) and closed_at is null")
                .param("email", email.strip())
                .query(Accounts::account)
                .optional();
    }

    /** The accounts with these addresses, by address as it was given. */
    public Map<String, UUID> findByEmails(Collection<String> emails) {
        Map<String, UUID> found = new HashMap<>();
        sql.sql("""
                select given.email, account.id from unnest(:emails::text[]) as given (email)
                join account on lower(account.email) = lower(given.email) and closed_at is null
                """).param("emails", emails.toArray(String[]::new)).query(row -> {
            found.put(row.getString("email"), row.getObject("id", UUID.class));
        });
        return found;
    }

    /**
     * Opens an account.
     *
     * @throws AddressTaken when another account has this address
     */
    @Transactional
    public Account open(String email) {
        Account account = new Account(Ids.next(), email.strip(), null, clock.instant());
        try {
            insert(account);
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken();
        }
        return account;
    }

    /** Notes that a link sent to the account's address came back. */
    @Transactional
    public void confirmEmail(UUID id) {
        sql.sql("update account set email_confirmed_at = :now where id = :id and email_confirmed_at is null")
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Gives the account another address, which was confirmed.
     *
     * @throws AddressTaken when another account has this address
     */
    @Transactional
    public void move(UUID id, String email) {
        try {
            sql.sql("update account set email = :email, email_confirmed_at = :now where id = :id")
                    .param("email", email.strip())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken();
        }
    }

    /** Closes the account of somebody who has gone: nobody comes in by it, and its address is free again. */
    @Transactional
    public void close(UUID id) {
        sql.sql("""
                update account set email = id || '@invalid', email_confirmed_at = null, password_hash = null, closed_at = :now
                where id = :id and closed_at is null
                """)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void insert(Account account) {
        sql.sql("insert into account (id, email, created_at) values (:id, :email, :now)")
                .param("id", account.id())
                .param("email", account.email())
                .param("now", account.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("email_confirmed_at");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                confirmed == null ? null : confirmed.toInstant(),
                row.getTimestamp("created_at").toInstant());
    }
}
