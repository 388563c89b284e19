package org.zwischenraum.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Those who were brought along in a file and have not come yet. Nobody sees them. */
@Component
class ImportedPeople {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final Clock clock;

    ImportedPeople(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Row(UUID id, Newcomer.Data data) {}

    /** Those with these addresses, by address as it was given. */
    Map<String, Row> find(Collection<String> addresses) {
        Map<String, Row> found = new HashMap<>();
        sql.sql("""
                select given.address, id, data from unnest(:addresses::text[]) as given (address)
                join imported_person on lower(email) = lower(given.address)
                """).param("addresses", addresses.toArray(String[]::new)).query(row -> {
            found.put(row.getString("address"), new Row(row.getObject("id", UUID.class), data(row.getString("data"))));
        });
        return found;
    }

    void keep(UUID id, Newcomer newcomer, @Nullable UUID host) {
        sql.sql("""
                insert into imported_person (id, email, data, by_id, made_at)
                values (:id, :email, cast(:data as jsonb), :host, :now)
                """)
                .param("id", id)
                .param("email", newcomer.email())
                .param("data", JSON.writeValueAsString(newcomer.data()))
                .param("host", host, java.sql.Types.OTHER)
                .param("now", now())
                .update();
    }

    void change(UUID id, Newcomer.Data data) {
        sql.sql("update imported_person set data = cast(:data as jsonb) where id = :id")
                .param("data", JSON.writeValueAsString(data))
                .param("id", id)
                .update();
    }

    void remove(Collection<String> addresses) {
        if (addresses.isEmpty()) return;
        sql.sql(
                        "delete from imported_person where lower(email) in (select lower(a) from unnest(:addresses::text[]) as a)")
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    /** Takes out whoever was invited by this invitation. */
    @Transactional
    Optional<Newcomer.Data> takeInvited(UUID invitation) {
        return take("id::text = :key", invitation.toString());
    }

    /** Takes out whoever has this address, which must be proved. */
    @Transactional
    Optional<Newcomer.Data> takeByEmail(String email) {
        return take("lower(email) = lower(:key)", email);
    }

    /** Lets go of those who did not come. */
    @Transactional
    void tidy() {
        sql.sql("delete from imported_person where made_at < :end")
                .param("end", now().minus(KEPT))
                .update();
        sql.sql("delete from import_file where made_at < :end")
                .param("end", now().minusDays(1))
                .update();
    }

    private Optional<Newcomer.Data> take(String which, String key) {
        return sql.sql("delete from imported_person where " + which + " returning data")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(ImportedPeople::data);
    }

    private static Newcomer.Data data(String json) {
        return JSON.readValue(json, Newcomer.Data.class);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
