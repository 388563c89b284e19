package org.zwischenraum.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last count. */
@Component
class Themes {
    private static final Duration A_WEEK = Duration.ofDays(7);
    private final JdbcClient sql;
    private final Clock clock;

    Themes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In no order that means anything. */
    List<Theme> all() {
        return sql.sql("select * from theme").query(Themes::theme).list();
    }

    Optional<Instant> countedAt() {
        return sql.sql("select counted_at from theme_count")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** A count that shows something stands for a week; an empty one tells of nobody and is made anew. */
    boolean isDue() {
        return all().isEmpty()
                || countedAt()
                        .filter(at -> at.plus(A_WEEK).isAfter(clock.instant()))
                        .isEmpty();
    }

    @Transactional
    void replace(List<Theme> themes) {
        sql.sql("delete from theme").update();
        themes.forEach(
                theme -> sql.sql("insert into theme (concept, seeking, giving) values (:concept, :seeking, :giving)")
                        .param("concept", theme.concept())
                        .param("seeking", theme.seeking().atLeast())
                        .param("giving", theme.giving().atLeast())
                        .update());
        sql.sql("""
                insert into theme_count (counted_at) values (:now)
                on conflict (latest) do update set counted_at = excluded.counted_at
                """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private static Theme theme(ResultSet row, int number) throws SQLException {
        return new Theme(
                Objects.requireNonNull(row.getString("concept")),
                new Rough(row.getInt("seeking")),
                new Rough(row.getInt("giving")));
    }
}
