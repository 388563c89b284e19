package org.zwischenraum.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Zones;

/** How each member wishes to be written to; whoever never chose has the quiet usual. */
@Component
public class LetterChoices {
    private final JdbcClient sql;
    private final Communities communities;

    LetterChoices(JdbcClient sql, Communities communities) {
        this.sql = sql;
        this.communities = communities;
    }

    private record Row(UUID member, Night night, boolean weekly, DayOfWeek day) {}

    public Habit of(UUID member) {
        return of(java.util.List.of(member)).getOrDefault(member, usual());
    }

    /** The habits of several members, each of them named. */
    public Map<UUID, Habit> of(Collection<UUID> members) {
        UUID[] ids = members.toArray(UUID[]::new);
        Map<UUID, Map<Matter, Rhythm>> rhythms = rhythms(ids);
        Map<UUID, Row> rows = rows(ids);
        Map<UUID, Habit> habits = new HashMap<>();
        Row usual = usual(new UUID(0, 0));
        members.forEach(id -> habits.put(id, habit(rows.getOrDefault(id, usual), rhythms.getOrDefault(id, Map.of()))));
        return habits;
    }

    @Transactional
    void choose(UUID member, Habit habit) {
        sql.sql("""
                insert into letter_habit (member_id, zone, night_from, night_until, weekly, day)
                values (:member, :zone, :from, :until, :weekly, :day)
                on conflict (member_id) do update set zone = excluded.zone, night_from = excluded.night_from,
                  night_until = excluded.night_until, weekly = excluded.weekly, day = excluded.day
                """)
                .param("member", member)
                .param("zone", zoneOf(habit).orElse(null))
                .param("from", habit.night().from())
                .param("until", habit.night().until())
                .param("weekly", habit.weekly())
                .param("day", habit.day().getValue())
                .update();
        for (Matter matter : Matter.values()) choose(member, matter, habit.rhythm(matter));
    }

    /** Who chose the house's own zone goes with the house. */
    private Optional<String> zoneOf(Habit habit) {
        return Optional.of(habit.night().zone())
                .filter(zone -> !zone.equals(communities.get().zone()))
                .map(ZoneId::getId);
    }

    private void choose(UUID member, Matter matter, Rhythm rhythm) {
        sql.sql("""
                insert into letter_rhythm (member_id, matter, rhythm) values (:member, :matter, :rhythm)
                on conflict (member_id, matter) do update set rhythm = excluded.rhythm
                """)
                .param("member", member)
                .param("matter", matter.name())
                .param("rhythm", rhythm.name())
                .update();
    }

    private Habit usual() {
        return habit(usual(new UUID(0, 0)), Map.of());
    }

    private Row usual(UUID member) {
        return new Row(member, Night.usual(communities.get().zone()), true, DayOfWeek.MONDAY);
    }

    private static Habit habit(Row row, Map<Matter, Rhythm> rhythms) {
        return new Habit(rhythms, row.night(), row.weekly(), row.day());
    }

    private Map<UUID, Map<Matter, Rhythm>> rhythms(UUID[] members) {
        Map<UUID, Map<Matter, Rhythm>> found = new HashMap<>();
        sql.sql("select member_id, matter, rhythm from letter_rhythm where member_id = any(:members)")
                .param("members", members)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("member_id", UUID.class), _ -> new EnumMap<>(Matter.class))
                            .put(Matter.valueOf(row.getString("matter")), Rhythm.valueOf(row.getString("rhythm")));
                });
        return found;
    }

    private Map<UUID, Row> rows(UUID[] members) {
        Map<UUID, Row> found = new HashMap<>();
        sql.sql("select * from letter_habit where member_id = any(:members)")
                .param("members", members)
                .query(this::row)
                .list()
                .forEach(row -> found.put(row.member(), row));
        return found;
    }

    private Row row(ResultSet row, int number) throws SQLException {
        Night night = new Night(row.getInt("night_from"), row.getInt("night_until"), zone(row.getString("zone")));
        return new Row(
                row.getObject("member_id", UUID.class),
                night,
                row.getBoolean("weekly"),
                DayOfWeek.of(row.getInt("day")));
    }

    private ZoneId zone(@org.jspecify.annotations.Nullable String chosen) {
        return chosen != null && Zones.isKnown(chosen)
                ? ZoneId.of(chosen)
                : communities.get().zone();
    }
}
