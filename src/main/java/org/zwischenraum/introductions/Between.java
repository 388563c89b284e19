package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Which two of these people anybody ever proposed to make known to each other, whatever came of it. */
    public Set<Set<UUID>> among(Collection<UUID> people) {
        return Set.copyOf(sql.sql(
                        "select first_id, second_id from introduction where first_id = any(:all) and second_id = any(:all)")
                .param("all", people.toArray(UUID[]::new))
                .query((row, number) ->
                        Set.of(row.getObject("first_id", UUID.class), row.getObject("second_id", UUID.class)))
                .list());
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
