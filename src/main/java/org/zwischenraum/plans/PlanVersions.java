package org.zwischenraum.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All that hosts have ever saved of the plans. */
@Component
class PlanVersions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LISTED = 50;
    private final JdbcClient sql;
    private final Clock clock;

    PlanVersions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What everybody sees; empty before a host has shown a plan. */
    Optional<PlanVersion> shown(UUID space) {
        return sql.sql("""
                select * from plan_version where space_id = :space and shown_at is not null
                order by number desc limit 1
                """).param("space", space).query(PlanVersions::version).optional();
    }

    /** What was saved last, shown or not. */
    Optional<PlanVersion> latest(UUID space) {
        return list(space, 1).stream().findFirst();
    }

    /** The latest ones, the newest first. */
    List<PlanVersion> list(UUID space) {
        return list(space, LISTED);
    }

    private List<PlanVersion> list(UUID space, int most) {
        return sql.sql("select * from plan_version where space_id = :space order by number desc limit :most")
                .param("space", space)
                .param("most", most)
                .query(PlanVersions::version)
                .list();
    }

    Optional<PlanVersion> find(UUID space, int number) {
        return sql.sql("select * from plan_version where space_id = :space and number = :number")
                .param("space", space)
                .param("number", number)
                .query(PlanVersions::version)
                .optional();
    }

    /**
     * Keeps one version more.
     *
     * @param after the number of the version that it was drawn over
     * @return false when there is one of this id, or one that was drawn over the same, already
     */
    @Transactional
    boolean keep(UUID id, UUID space, int after, Sketch sketch, boolean isShown, UUID host) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int kept = sql.sql("""
                insert into plan_version (id, space_id, number, sketch, made_by, made_at, shown_at)
                values (:id, :space, :number, cast(:sketch as jsonb), :host, :now, case when :shown then :now end)
                on conflict do nothing
                """)
                .param("id", id)
                .param("space", space)
                .param("number", after + 1)
                .param("sketch", JSON.writeValueAsString(sketch))
                .param("host", host)
                .param("now", now)
                .param("shown", isShown)
                .update();
        return kept == 1;
    }

    /** Whether exactly this was kept: whoever goes back in the browser may send the same form with another drawing. */
    boolean isKept(UUID id, UUID space, Sketch sketch, boolean isShown) {
        return sql.sql("""
                select exists (select 1 from plan_version
                    where id = :id and space_id = :space and sketch = cast(:sketch as jsonb)
                      and (shown_at is not null) = :shown)
                """)
                .param("id", id)
                .param("space", space)
                .param("sketch", JSON.writeValueAsString(sketch))
                .param("shown", isShown)
                .query(Boolean.class)
                .single();
    }

    private static PlanVersion version(ResultSet row, int number) throws SQLException {
        Timestamp shown = row.getTimestamp("shown_at");
        return new PlanVersion(
                row.getObject("space_id", UUID.class),
                row.getInt("number"),
                JSON.readValue(row.getString("sketch"), Sketch.class),
                row.getObject("made_by", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                shown == null ? null : shown.toInstant());
    }
}
