package org.zwischenraum.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Circumstances;
import org.zwischenraum.matching.Turn;

/** Who was asked in the last half year, and how much: so that it is not always the same people's turn. Nobody reads it. */
@Component
class Turns implements Circumstances {
    private static final Duration LATELY = Duration.ofDays(180);
    private final JdbcClient sql;
    private final Clock clock;

    Turns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Known> of(UUID viewer, Collection<UUID> candidates) {
        Map<UUID, Known> known = new HashMap<>();
        ages(candidates).forEach((member, ages) -> known.put(member, new Known(Turn.load(ages), true, false, 0)));
        return known;
    }

    private Map<UUID, List<Duration>> ages(Collection<UUID> members) {
        Instant now = clock.instant();
        Map<UUID, List<Duration>> ages = new HashMap<>();
        sql.sql("""
                select member_id, made_at from request
                where delivered and made_at > :since and member_id = any(:members)
                """)
                .param("since", now.minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("members", members.toArray(UUID[]::new))
                .query(row -> {
                    UUID member = Objects.requireNonNull(row.getObject(1, UUID.class));
                    Instant made = row.getTimestamp(2).toInstant();
                    ages.computeIfAbsent(member, _ -> new ArrayList<>()).add(Duration.between(made, now));
                });
        return ages;
    }
}
