package org.zwischenraum.spaces;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;

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
        sql.sql("delete from space_hours where space_id = :space")
                .param("space", space.id())
                .update();
        week.forEach((day, hours) -> hours.forEach(one -> insert(space.id(), day, one)));
        changed(space, host);
    }

    /** Says what one day is like; what was said of it before is forgotten. */
    @Transactional
    void keepDay(Space space, DayForm form, Member host) {
        sql.sql("""
                insert into space_day (space_id, day, opens, closes, reason)
                values (:space, :day, cast(:opens as time), cast(:closes as time), :reason)
                on conflict (space_id, day) do update
                set opens = excluded.opens, closes = excluded.closes, reason = excluded.reason
                """)
                .param("space", space.id())
                .param("day", form.chosenDay())
                .param("opens", form.opens().isEmpty() ? null : form.opens())
                .param("closes", form.closes().isEmpty() ? null : form.closes())
                .param("reason", form.reason())
                .update();
        changed(space, host);
    }

    @Transactional
    void forgetDay(Space space, LocalDate day, Member host) {
        sql.sql("delete from space_day where space_id = :space and day = :day")
                .param("space", space.id())
                .param("day", day)
                .update();
        changed(space, host);
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
