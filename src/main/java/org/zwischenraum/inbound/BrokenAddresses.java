package org.zwischenraum.inbound;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.mail.Outbox;

/**
 * Whose mail address does not work, as other servers have reported about letters of ours. Which letter it was, and when, is not
 * kept: it could tell that somebody was asked.
 */
@Component
public class BrokenAddresses {
    private final JdbcClient sql;
    private final HouseClock clock;
    private final Outbox outbox;
    private final Accounts accounts;

    BrokenAddresses(JdbcClient sql, HouseClock clock, Outbox outbox, Accounts accounts) {
        this.sql = sql;
        this.clock = clock;
        this.outbox = outbox;
        this.accounts = accounts;
    }

    /** Somebody whose present address does not work. */
    public record Broken(UUID account, String address) {}

    /** Believes only what names a letter that has left, by an id that nobody can guess. */
    @Transactional
    boolean learn(Bounce bounce) {
        Optional<String> address = outbox.recipient(bounce.letter());
        address.flatMap(accounts::findByEmail).ifPresent(account -> keep(account.id(), account.email()));
        return address.isPresent();
    }

    /** By address, which says nothing about since when. */
    public List<Broken> all() {
        return sql.sql("""
                select account_id, broken_address.address from broken_address
                join account on account.id = account_id and lower(account.email) = lower(broken_address.address)
                where account.closed_at is null order by lower(broken_address.address)
                """)
                .query((row, _) -> new Broken(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Takes it that the address works again, until the next report. */
    @Transactional
    public boolean trust(UUID account) {
        return sql.sql("delete from broken_address where account_id = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    private void keep(UUID account, String address) {
        sql.sql("""
                insert into broken_address (account_id, address, learnt_on) values (:account, :address, :today)
                on conflict (account_id) do update set address = :address
                """)
                .param("account", account)
                .param("address", address)
                .param("today", clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())
                .update();
    }
}
