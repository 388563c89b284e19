package org.zwischenraum.floor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.At;
import org.zwischenraum.web.NotThere;

/** The days on which people have said that they will come. */
@Component
public class PlannedDays {
    private final JdbcClient sql;

    PlannedDays(JdbcClient sql) {
        this.sql = sql;
    }

    /** Mine from this day on. */
    List<PlannedDay> of(Member me, LocalDate from) {
        return sql.sql("select * from planned_day where member_id = :me and day >= :from order by day, from_time")
                .param("me", me.id())
                .param("from", from)
                .query(PlannedDays::day)
                .list();
    }

    /** Everybody's for a day in a space, whoever asks. */
    List<PlannedDay> on(LocalDate day, UUID space) {
        return sql.sql("select * from planned_day where day = :day and space_id = :space")
                .param("day", day)
                .param("space", space)
                .query(PlannedDays::day)
                .list();
    }

    /** Everybody's in any space from the first day to the one before the end, whoever asks. */
    List<PlannedDay> between(LocalDate first, LocalDate end) {
        return sql.sql("select * from planned_day where day >= :first and day < :end order by day, id")
                .param("first", first)
                .param("end", end)
                .query(PlannedDays::day)
                .list();
    }

    /** The days of some people from the first day to the one before the end, as hosts may know them: every audience includes them. */
    public Map<UUID, Set<LocalDate>> of(Collection<UUID> people, LocalDate first, LocalDate end) {
        Map<UUID, Set<LocalDate>> found = new HashMap<>();
        sql.sql(
                        "select member_id, day from planned_day where member_id = any(:people) and day >= :first and day < :end")
                .param("people", people.toArray(UUID[]::new))
                .param("first", first)
                .param("end", end)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("member_id", UUID.class), one -> new HashSet<>())
                            .add(row.getObject("day", LocalDate.class));
                });
        return found;
    }

    /** Says that somebody comes on a day; said again for the same day and space, the last word counts. */
    @Transactional
    void keep(PlannedDay planned) {
        sql.sql("""
                insert into planned_day (id, member_id, space_id, day, from_time, at, audience)
                values (:id, :member, :space, :day, :from, :at, :audience)
                on conflict (member_id, space_id, day) do update
                set from_time = excluded.from_time, at = excluded.at, audience = excluded.audience
                """)
                .param("id", planned.id())
                .param("member", planned.member())
                .param("space", planned.space())
                .param("day", planned.day())
                .param("from", planned.from().orElse(null), Types.TIME)
                .param("at", planned.at().name())
                .param("audience", planned.audience().name())
                .update();
    }

    /** @throws NotThere when it is not mine */
    @Transactional
    void remove(UUID id, Member me) {
        int gone = sql.sql("delete from planned_day where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .update();
        if (gone == 0) throw new NotThere();
    }

    @Transactional
    void forgetBefore(LocalDate day) {
        sql.sql("delete from planned_day where day < :day").param("day", day).update();
    }

    private static PlannedDay day(ResultSet row, int number) throws SQLException {
        return new PlannedDay(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("from_time", LocalTime.class)),
                At.valueOf(row.getString("at")),
                Audience.valueOf(row.getString("audience")));
    }
}
