package org.zwischenraum.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Token;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Remembering;

/** The tokens that programs come with. */
@Component
public class ApiTokens implements Remembering {
    /** Begins each token, so that tools that look for secrets in code can find it. */
    private static final String MARK = "zw_";

    private static final Duration USED_ANEW = Duration.ofHours(1);
    private final JdbcClient sql;
    private final Clock clock;
    /** Spares a query at each call; whatever ends a token forgets it here at once. */
    private final Cache<ByteBuffer, ApiToken> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    ApiTokens(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes a token and gives its secret, which is shown once and kept nowhere. */
    @Transactional
    public String make(UUID account, String name, Set<Scope> scopes, Duration life) {
        return make(Ids.next(), account, name, scopes, life).orElseThrow();
    }

    /** The same under an id that was made with the form: empty when it was sent before. */
    @Transactional
    Optional<String> make(UUID id, UUID account, String name, Set<Scope> scopes, Duration life) {
        Token secret = new Token(MARK + Token.fresh().text());
        OffsetDateTime now = now();
        int made = sql.sql("""
                insert into api_token (id, account_id, name, scopes, token_hash, made_at, expires_at)
                values (:id, :account, :name, :scopes::text[], :hash, :now, :end) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("scopes", "{" + String.join(",", Scope.words(scopes)) + "}")
                .param("hash", secret.hash())
                .param("now", now)
                .param("end", now.plus(life))
                .update();
        return made == 0 ? Optional.empty() : Optional.of(secret.text());
    }

    Optional<ApiToken> find(String secret) {
        ByteBuffer hash = ByteBuffer.wrap(new Token(secret).hash());
        ApiToken token = known.getIfPresent(hash);
        if (token == null) token = read(hash.array()).orElse(null);
        if (token == null) return Optional.empty();
        known.put(hash, token);
        return Optional.of(token).filter(found -> found.isGoodAt(clock.instant()));
    }

    /** The tokens of one account that are still good, the latest first. */
    List<ApiToken> of(UUID account) {
        return sql.sql("select * from api_token where account_id = :account and expires_at > :now order by id desc")
                .param("account", account)
                .param("now", now())
                .query(ApiTokens::token)
                .list();
    }

    /** Ends one token of this account; does nothing when it is another's. */
    @Transactional
    void revoke(UUID token, UUID account) {
        sql.sql("delete from api_token where id = :id and account_id = :account")
                .param("id", token)
                .param("account", account)
                .update();
        forgetAfterCommit();
    }

    /** Removes what has been over for a month; until then its owner may wonder why a program fails. */
    @Transactional
    void tidy() {
        sql.sql("delete from api_token where expires_at < :end")
                .param("end", now().minusDays(30))
                .update();
    }

    @Override
    public void forget() {
        known.invalidateAll();
    }

    private void forgetAfterCommit() {
        forget();
        AfterCommit.run(this::forget);
    }

    private Optional<ApiToken> read(byte[] hash) {
        Optional<ApiToken> found =
                sql.sql("""
                select api_token.* from api_token join account on account.id = account_id
                where token_hash = :hash and closed_at is null
                """).param("hash", hash).query(ApiTokens::token).optional();
        found.filter(this::isUsedAnew).ifPresent(this::markUsed);
        return found;
    }

    private boolean isUsedAnew(ApiToken token) {
        return token.usedAt() == null || token.usedAt().isBefore(clock.instant().minus(USED_ANEW));
    }

    private void markUsed(ApiToken token) {
        sql.sql("update api_token set used_at = :now where id = :id")
                .param("id", token.id())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("used_at")));
    }

    private static Set<Scope> scopes(String[] words) {
        return Arrays.stream(words).flatMap(word -> Scope.find(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static @org.jspecify.annotations.Nullable Instant instant(
            @org.jspecify.annotations.Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
