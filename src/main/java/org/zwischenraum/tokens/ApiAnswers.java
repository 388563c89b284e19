package org.zwischenraum.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.web.Invalid;

/** The first answers to writes that carried a key, kept for a day. */
@Component
class ApiAnswers {
    private static final Duration LIFE = Duration.ofDays(1);
    private final JdbcClient sql;
    private final Clock clock;

    /** @param key what the program calls this write */
    record Key(UUID token, String key) {}

    private record Row(byte[] hash, ApiAnswer answer) {}

    ApiAnswers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes the key for this call, waiting for another call that has it just now.
     *
     * @return the answer of an earlier call with this key; empty when this is the first
     * @throws Invalid when the earlier call said something else
     */
    @Transactional
    Optional<ApiAnswer> begin(Key key, byte[] hash) {
        forgetOld(key);
        if (take(key, hash)) return Optional.empty();
        Row earlier = read(key);
        if (!Arrays.equals(earlier.hash(), hash)) throw new Invalid(RepeatFilter.HEADER, "tokens.problem.otherBody");
        return Optional.of(earlier.answer());
    }

    @Transactional
    void keep(Key key, ApiAnswer answer) {
        sql.sql("""
                update api_answer set status = :status, headers = :headers, body = :body
                where token_id = :token and key = :key
                """)
                .param("status", answer.status())
                .param("headers", answer.headerLines())
                .param("body", answer.body())
                .param("token", key.token())
                .param("key", key.key())
                .update();
    }

    /** Removes what is older than a day. */
    @Transactional
    void tidy() {
        sql.sql("delete from api_answer where made_at < :end")
                .param("end", now().minus(LIFE))
                .update();
    }

    private void forgetOld(Key key) {
        sql.sql("delete from api_answer where token_id = :token and key = :key and made_at < :end")
                .param("token", key.token())
                .param("key", key.key())
                .param("end", now().minus(LIFE))
                .update();
    }

    private boolean take(Key key, byte[] hash) {
        return sql.sql("""
                        insert into api_answer (token_id, key, request_hash, made_at)
                        values (:token, :key, :hash, :now) on conflict (token_id, key) do nothing
                        """)
                        .param("token", key.token())
                        .param("key", key.key())
                        .param("hash", hash)
                        .param("now", now())
                        .update()
                == 1;
    }

    private Row read(Key key) {
        return sql.sql(
                        "select request_hash, status, headers, body from api_answer where token_id = :token and key = :key")
                .param("token", key.token())
                .param("key", key.key())
                .query(ApiAnswers::row)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        ApiAnswer answer = ApiAnswer.stored(row.getInt("status"), row.getString("headers"), row.getBytes("body"));
        return new Row(row.getBytes("request_hash"), answer);
    }
}
