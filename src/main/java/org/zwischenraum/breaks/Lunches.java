package org.zwischenraum.breaks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;

/** Who eats when, where, and with whom. */
@Component
class Lunches {
    /** How long after its beginning one may still come. */
    private static final Duration LASTING = Duration.ofMinutes(90);

    private static final Duration REMEMBERED = Duration.ofDays(14);
    private final JdbcClient sql;
    private final Apart apart;
    private final Clock clock;

    Lunches(JdbcClient sql, Apart apart, Clock clock) {
        this.sql = sql;
        this.apart = apart;
        this.clock = clock;
    }

    /** Invites; the same id a second time changes nothing. */
    @Transactional
    void invite(Lunch lunch) {
        sql.sql("""
                insert into lunch (id, space_id, member_id, begins_at, places, words, made_at)
                values (:id, :space, :member, :begins, :places, :words, :now) on conflict (id) do nothing
                """)
                .param("id", lunch.id())
                .param("space", lunch.space())
                .param("member", lunch.inviting())
                .param("begins", lunch.beginsAt().atOffset(ZoneOffset.UTC))
                .param("places", lunch.places())
                .param("words", lunch.words())
                .param("now", now())
                .update();
    }

    /** Those that are still to come or have just begun, as this viewer sees them: without anybody who is kept apart. */
    List<Lunch> coming(UUID space, Member me) {
        Set<UUID> blocked = apart.blocked(me.id());
        List<Row> rows = sql.sql("""
                select * from lunch where space_id = :space and withdrawn_at is null and begins_at > :before
                order by begins_at, id
                """)
                .param("space", space)
                .param("before", now().minus(LASTING))
                .query(Lunches::row)
                .list();
        Map<UUID, List<Lunch.Guest>> guests = guests(rows.stream().map(Row::id).toList());
        return rows.stream()
                .filter(row -> !blocked.contains(row.inviting()))
                .map(row -> row.with(guests.getOrDefault(row.id(), List.of()).stream()
                        .filter(guest -> !blocked.contains(guest.member()))
                        .toList()))
                .toList();
    }

    Optional<Lunch> find(UUID id, Member me) {
        return sql.sql("select space_id from lunch where id = :id")
                .param("id", id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(space -> coming(space, me).stream()
                        .filter(lunch -> lunch.id().equals(id))
                        .findFirst());
    }

    /** Comes along, in the house or online; who had said the other changes their mind. */
    @Transactional
    void join(Lunch lunch, boolean online, Member me) {
        sql.sql("""
                insert into lunch_guest (lunch_id, member_id, online, joined_at) values (:lunch, :me, :online, :now)
                on conflict (lunch_id, member_id) do update set online = :online
                """)
                .param("lunch", lunch.id())
                .param("me", me.id())
                .param("online", online)
                .param("now", now())
                .update();
    }

    /** Does not come after all. */
    @Transactional
    void leave(Lunch lunch, Member me) {
        sql.sql("delete from lunch_guest where lunch_id = :lunch and member_id = :me")
                .param("lunch", lunch.id())
                .param("me", me.id())
                .update();
    }

    /** Whoever invited takes it back. */
    @Transactional
    void withdraw(Lunch lunch, Member me) {
        sql.sql("update lunch set withdrawn_at = :now where id = :lunch and member_id = :me and withdrawn_at is null")
                .param("lunch", lunch.id())
                .param("me", me.id())
                .param("now", now())
                .update();
    }

    /** What was longer ago than two weeks is nobody's business any more. */
    @Transactional
    void forget() {
        sql.sql("delete from lunch where begins_at < :before")
                .param("before", now().minus(REMEMBERED))
                .update();
    }

    private Map<UUID, List<Lunch.Guest>> guests(List<UUID> lunches) {
        if (lunches.isEmpty()) return Map.of();
        record Place(UUID lunch, Lunch.Guest guest) {}
        return sql
                .sql("select * from lunch_guest where lunch_id in (:lunches) order by joined_at, member_id")
                .param("lunches", lunches)
                .query((row, number) -> new Place(
                        row.getObject("lunch_id", UUID.class),
                        new Lunch.Guest(row.getObject("member_id", UUID.class), row.getBoolean("online"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Place::lunch, Collectors.mapping(Place::guest, Collectors.toList())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Row(UUID id, UUID space, UUID inviting, Instant beginsAt, int places, String words) {
        Lunch with(List<Lunch.Guest> guests) {
            return new Lunch(id, space, inviting, beginsAt, places, words, guests);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("begins_at").toInstant(),
                row.getInt("places"),
                row.getString("words"));
    }
}
