package org.zwischenraum.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stretches of focus and those who take part, as the database keeps them. */
@Component
class Focuses {
    private final JdbcClient sql;
    private final Clock clock;

    Focuses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Focus> find(UUID id) {
        return sql.sql("select * from focus where id = :id")
                .param("id", id)
                .query(Focuses::focus)
                .optional();
    }

    /** Those that go on at these tables, the oldest first. */
    List<Focus> at(List<UUID> tables) {
        if (tables.isEmpty()) return List.of();
        return sql.sql("select * from focus where table_id in (:tables) and over_at is null order by begun_at, id")
                .param("tables", tables)
                .query(Focuses::focus)
                .list();
    }

    /** Where this member takes part now. */
    Optional<Focus> of(UUID member) {
        return sql.sql("""
                select focus.* from focus join focus_part on focus_id = id
                where member_id = :member and left_at is null and over_at is null order by begun_at desc limit 1
                """).param("member", member).query(Focuses::focus).optional();
    }

    /** Who takes part, in the order in which they came. */
    List<Part> parts(UUID focus) {
        return sql.sql(
                        "select * from focus_part where focus_id = :focus and left_at is null order by joined_at, member_id")
                .param("focus", focus)
                .query(Focuses::part)
                .list();
    }

    Optional<Part> part(UUID focus, UUID member) {
        return parts(focus).stream().filter(one -> one.member().equals(member)).findFirst();
    }

    /** @return false when it was begun before */
    @Transactional
    boolean begin(Focus focus) {
        return sql.sql("""
                        insert into focus (id, table_id, begun_at, ends_at) values (:id, :table, :begun, :ends)
                        on conflict (id) do nothing
                        """)
                        .param("id", focus.id())
                        .param("table", focus.table())
                        .param("begun", at(focus.begunAt()))
                        .param("ends", at(focus.endsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                > 0;
    }

    /** Comes in, or comes again, or says something else. */
    @Transactional
    void join(Part part) {
        sql.sql("""
                insert into focus_part (focus_id, member_id, intention, state_before, joined_at)
                values (:focus, :member, :intention, :state, :now)
                on conflict (focus_id, member_id) do update set intention = excluded.intention, left_at = null,
                  state_before = coalesce(focus_part.state_before, excluded.state_before)
                """)
                .param("focus", part.focus())
                .param("member", part.member())
                .param("intention", part.intention())
                .param("state", part.stateBefore(), Types.VARCHAR)
                .param("now", at(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Transactional
    void leave(UUID focus, UUID member) {
        sql.sql(
                        "update focus_part set left_at = :now, state_before = null where focus_id = :focus and member_id = :member")
                .param("focus", focus)
                .param("member", member)
                .param("now", at(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The state has come back, and is not to come back a second time. */
    @Transactional
    void settle(UUID focus) {
        sql.sql("update focus_part set state_before = null where focus_id = :focus")
                .param("focus", focus)
                .update();
    }

    @Transactional
    void say(UUID focus, UUID member, String word) {
        sql.sql(
                        "update focus_part set word = :word where focus_id = :focus and member_id = :member and left_at is null")
                .param("focus", focus)
                .param("member", member)
                .param("word", word)
                .update();
    }

    @Transactional
    void end(UUID focus) {
        sql.sql("update focus set over_at = :now where id = :focus and over_at is null")
                .param("focus", focus)
                .param("now", at(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Nothing of it is kept longer than the day. */
    @Transactional
    void forget(Instant before) {
        sql.sql("delete from focus where begun_at < :before and over_at is not null")
                .param("before", at(before), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static @Nullable Object at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Focus focus(ResultSet row, int number) throws SQLException {
        return new Focus(
                row.getObject("id", UUID.class),
                row.getObject("table_id", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                instant(row, "ends_at"),
                instant(row, "over_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getObject("focus_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("intention"),
                row.getString("state_before"),
                row.getString("word"));
    }
}
