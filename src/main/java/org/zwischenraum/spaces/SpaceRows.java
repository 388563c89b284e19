package org.zwischenraum.spaces;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads spaces with all that makes up their timetables. */
@Component
class SpaceRows {
    private final JdbcClient sql;

    SpaceRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record WeekRow(UUID space, DayOfWeek weekday, Hours hours) {}

    private record DayRow(UUID space, LocalDate day, SpecialDay special) {}

    /** Those that are not closed for good, the oldest first. */
    List<Space> read() {
        Map<UUID, Map<DayOfWeek, List<Hours>>> weeks = weeks();
        Map<UUID, Map<LocalDate, SpecialDay>> days = days();
        return sql.sql("select * from space where closed_at is null order by made_at, id")
                .query((row, number) -> space(row, weeks, days))
                .list();
    }

    private Map<UUID, Map<DayOfWeek, List<Hours>>> weeks() {
        return sql
                .sql("select * from space_hours order by space_id, weekday, opens")
                .query(SpaceRows::week)
                .list()
                .stream()
                .collect(groupingBy(WeekRow::space, groupingBy(WeekRow::weekday, mapping(WeekRow::hours, toList()))));
    }

    private Map<UUID, Map<LocalDate, SpecialDay>> days() {
        Map<UUID, Map<LocalDate, SpecialDay>> days = new HashMap<>();
        sql.sql("select * from space_day")
                .query(SpaceRows::day)
                .list()
                .forEach(row -> days.computeIfAbsent(row.space(), space -> new HashMap<>())
                        .put(row.day(), row.special()));
        return days;
    }

    private static Space space(
            ResultSet row, Map<UUID, Map<DayOfWeek, List<Hours>>> weeks, Map<UUID, Map<LocalDate, SpecialDay>> days)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ZoneId zone = ZoneId.of(row.getString("time_zone"));
        return new Space(
                id,
                row.getString("name"),
                Space.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                new Timetable(
                        zone,
                        weeks.getOrDefault(id, Map.of()),
                        days.getOrDefault(id, Map.of()),
                        new Holidays(row.getString("country"), row.getString("region"))),
                row.getTimestamp("published_at") != null,
                row.getTimestamp("made_at").toInstant(),
                row.getInt("version"));
    }

    private static WeekRow week(ResultSet row, int number) throws SQLException {
        return new WeekRow(
                row.getObject("space_id", UUID.class),
                DayOfWeek.of(row.getInt("weekday")),
                new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
    }

    private static DayRow day(ResultSet row, int number) throws SQLException {
        @Nullable LocalTime opens = row.getObject("opens", LocalTime.class);
        @Nullable LocalTime closes = row.getObject("closes", LocalTime.class);
        List<Hours> hours = opens == null || closes == null ? List.of() : List.of(new Hours(opens, closes));
        return new DayRow(
                row.getObject("space_id", UUID.class),
                row.getObject("day", LocalDate.class),
                new SpecialDay(hours, row.getString("reason")));
    }
}
