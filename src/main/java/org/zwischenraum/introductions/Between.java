package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** What there was between two people, and whom introductions have reached: for the house's own work, never for a page. */
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

    /** Who was asked about an introduction within the last week, or is still to be asked: at most one a week reaches somebody. */
    public Set<UUID> reachedLately() {
        return Set.copyOf(sql.sql("""
                select invitation.member_id from introduction_invitation invitation
                join introduction on introduction.id = invitation.introduction_id
                where invitation.asked_at > :since
                   or (invitation.asked_at is null and introduction.made_at is null and introduction.ends_at > :now)
                """)
                .param("since", clock.instant().minus(Invitations.ONE_A).atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Ids::first)
                .list());
    }
}
