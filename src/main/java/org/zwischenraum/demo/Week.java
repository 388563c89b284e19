package org.zwischenraum.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.community.Communities;

/** Whoever looks at the demo on a weekend meets somebody, too. */
@Demo
class Week {
    private static final Set<DayOfWeek> QUIET = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final JdbcClient sql;
    private final Communities communities;

    Week(JdbcClient sql, Communities communities) {
        this.sql = sql;
        this.communities = communities;
    }

    /** On a Saturday or Sunday those who come on Tuesdays come on this day as well. */
    void liven(Instant now) {
        DayOfWeek today = now.atZone(communities.get().zone()).getDayOfWeek();
        if (!QUIET.contains(today)) return;
        sql.sql("""
                update member set weekdays = array_append(weekdays, :today)
                where 'TUESDAY' = any(weekdays) and :today <> all(weekdays)
                """).param("today", today.name()).update();
    }
}
