package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;

/** What was proposed between two people, and for whom: not what became of it. Whoever proposed may be anybody. */
@Component
public class Between {
    private final JdbcClient sql;
    private final Clock clock;
    private final Communities communities;

    Between(JdbcClient sql, Clock clock, Communities communities) {
        this.sql = sql;
        this.clock = clock;
        this.communities = communities;
    }

    /** Whether anybody ever proposed to make these two known, whatever came of it. */
    public boolean wasAnything(UUID one, UUID other) {
        return sql.sql("""
                select exists (select 1 from introduction
                  where (first_id = :one and second_id = :other) or (first_id = :other and second_id = :one))
                """)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    /**
     * Who was to be made known to anybody within the last week, at most one a week reaches somebody, and the day from which on
     * they may be proposed again. When they were asked, and whether it is made, plays no part: that would tell what others
     * answered, or who keeps apart.
     */
    public Map<UUID, LocalDate> restingUntil() {
        ZoneId zone = communities.get().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<UUID, LocalDate> resting = new HashMap<>();
        sql.sql("select first_id, second_id, proposed_at from introduction where proposed_at > :since")
                .param(
                        "since",
                        clock.instant()
                                .minus(Invitations.ONE_A)
                                .minus(Duration.ofDays(1))
                                .atOffset(ZoneOffset.UTC))
                .query(row -> {
                    LocalDate free = LocalDate.ofInstant(
                                    row.getTimestamp("proposed_at").toInstant(), zone)
                            .plusDays(Invitations.ONE_A.toDays());
                    for (String one : List.of("first_id", "second_id"))
                        if (free.isAfter(today)) resting.merge(row.getObject(one, UUID.class), free, Between::later);
                });
        return resting;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
