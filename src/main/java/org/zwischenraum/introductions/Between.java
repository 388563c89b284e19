package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** What was proposed between two people, and for whom: not what became of it. Whoever proposed may be anybody. */
@Component
public class Between {
    private final JdbcClient sql;
    private final Clock clock;

    Between(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
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
     * Who was to be made known to anybody within the last week, at most one a week reaches somebody. When they were asked, and
     * whether it is made, plays no part: that would tell what others answered, or who keeps apart.
     */
    public Set<UUID> proposedLately() {
        return Set.copyOf(sql.sql("""
                select first_id from introduction where proposed_at > :since
                union select second_id from introduction where proposed_at > :since
                """)
                .param("since", clock.instant().minus(Invitations.ONE_A).atOffset(ZoneOffset.UTC))
                .query(Ids::first)
                .list());
    }
}
