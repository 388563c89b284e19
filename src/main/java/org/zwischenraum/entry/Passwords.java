package org.zwischenraum.entry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.web.Invalid;

/** The passwords of those who want one, kept as Argon2id. */
@Component
class Passwords {
    private static final int LEAST = 10;
    private static final int MOST = 200;
    /** Checked when there is no password, so that it takes as long. Made beforehand, since a start should not wait for it. */
    private static final String NOBODY =
            "$argon2id$v=19$m=16384,t=2,p=1$nfcoRuqKQHJzA89Vys+7eg$q1xWAt3G/SkRDy3RSpn9MlzgHYBpVjSlAuWUIhDaHfM";

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Communities communities;
    private final CommonPasswords common = new CommonPasswords();
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    Passwords(JdbcClient sql, Accounts accounts, Communities communities) {
        this.sql = sql;
        this.accounts = accounts;
        this.communities = communities;
    }

    /** The account with this address and password; takes as long whether there is one or not. */
    Optional<Account> find(String email, String password) {
        Optional<Account> account = accounts.findByEmail(email);
        return fits(account.map(Account::id), password) ? account : Optional.empty();
    }

    boolean fits(Optional<UUID> account, String password) {
        Optional<String> hash = account.flatMap(this::hash);
        boolean fits = encoder.matches(password, hash.orElse(NOBODY));
        return fits && hash.isPresent();
    }

    boolean has(UUID account) {
        return hash(account).isPresent();
    }

    /**
     * Sets the password of an account.
     *
     * @return whether it is another one than before
     * @throws Invalid when it is too short, too long, or one of those that are guessed first
     */
    @Transactional
    boolean set(Account account, String password) {
        check(account, password);
        await(account.id());
        if (fits(Optional.of(account.id()), password)) return false;
        write(account.id(), Optional.of(encoder.encode(password)));
        return true;
    }

    /** Whoever sets it at the same moment comes after. */
    private void await(UUID account) {
        sql.sql("select 1 from account where id = :id for update")
                .param("id", account)
                .query(Integer.class)
                .optional();
    }

    @Transactional
    void remove(UUID account) {
        write(account, Optional.empty());
    }

    private void check(Account account, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) throw new Invalid("password", "entry.password.problem.short", "least", LEAST);
        if (length > MOST) throw new Invalid("password", "entry.password.problem.long", "most", MOST);
        String name = account.email().substring(0, account.email().indexOf('@'));
        if (common.isCommon(password, name, communities.get().name()))
            throw new Invalid("password", "entry.password.problem.common");
    }

    private Optional<String> hash(UUID account) {
        return sql.sql(
                        "select password_hash from account where id = :id and closed_at is null and password_hash is not null")
                .param("id", account)
                .query(String.class)
                .optional();
    }

    private void write(UUID account, Optional<String> hash) {
        sql.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash.orElse(null))
                .param("id", account)
                .update();
    }
}
