package org.zwischenraum.spaces;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Keeps what hosts say about when a space is open. */
@Component
class Timetables {
    private final JdbcClient sql;
    private final Spaces spaces;
    private final Audit audit;

    Timetables(JdbcClient sql, Spaces spaces, Audit audit) {
        this.sql = sql;
        this.spaces = spaces;
        this.audit = audit;
    }

    @Transactional
    void keepWeek(Space space, Map<DayOfWeek, List<Hours>> week, Member host) {
        alone(space);
        if (kept(space).equals(said(week))) return;
        sql.sql("delete from space_hours where space_id = :space")
                .param("space", space.id())
                .update();
        week.forEach((day, hours) -> hours.forEach(one -> insert(space.id(), day, one)));
        changed(space, host);
    }

    /** One stretch of a weekday. */
    private record Stretch(DayOfWeek day, Hours hours) {}

    /** So that the same words sent twice at once are said once. */
    private void alone(Space space) {
        sql.sql("select id from space where id = :space for update")
                .param("space", space.id())
                .query(Ids::first)
                .list();
    }

    private Set<Stretch> kept(Space space) {
        return Set.copyOf(sql.sql("select weekday, opens, closes from space_hours where space_id = :space")
                .param("space", space.id())
                .query((row, number) -> new Stretch(
                        DayOfWeek.of(row.getInt("weekday")),
                        new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class))))
                .list());
    }

    private static Set<Stretch> said(Map<DayOfWeek, List<Hours>> week) {
        return week.entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> new Stretch(day.getKey(), hours)))
                .collect(Collectors.toSet());
    }

    /** Says what one day is like; what was said of it before is forgotten. */
    @Transactional
    void keepDay(Space space, DayForm form, Member host) {
        int said = sql.sql("""
                insert into space_day (space_id, day, opens, closes, reason)
                values (:space, :day, cast(:opens as time), cast(:closes as time), :reason)
                on conflict (space_id, day) do update
                set opens = excluded.opens, closes = excluded.closes, reason = excluded.reason
                where (space_day.opens, space_day.closes, space_day.reason)
                    is distinct from (excluded.opens, excluded.closes, excluded.reason)
                """)
                .param("space", space.id())
                .param("day", form.chosenDay())
                .param("opens", form.opens().isEmpty() ? null : form.opens())
                .param("closes", form.closes().isEmpty() ? null : form.closes())
                .param("reason", form.reason())
                .update();
        if (said > 0) changed(space, host);
    }

    @Transactional
    void forgetDay(Space space, LocalDate day, Member host) {
        int forgotten = sql.sql("delete from space_day where space_id = :space and day = :day")
                .param("space", space.id())
                .param("day", day)
                .update();
        if (forgotten > 0) changed(space, host);
    }

    private void insert(UUID space, DayOfWeek day, Hours hours) {
        sql.sql("insert into space_hours (space_id, weekday, opens, closes) values (:space, :day, :opens, :closes)")
                .param("space", space)
                .param("day", day.getValue())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .update();
    }

    private void changed(Space space, Member host) {
        audit.note(host.id(), "spaces.log.hours", space.id().toString(), Map.of("name", space.name()));
        AfterCommit.run(spaces::forget);
    }
}
