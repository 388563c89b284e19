package org.zwischenraum.presences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Audience;

/** Presences as the database keeps them. */
@Component
class PresenceRows {
    private final JdbcClient sql;

    PresenceRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Presence> all() {
        return sql.sql("select * from presence").query(PresenceRows::presence).list();
    }

    Optional<Presence> find(UUID member) {
        return sql.sql("select * from presence where member_id = :member")
                .param("member", member)
                .query(PresenceRows::presence)
                .optional();
    }

    /** As the present transaction sees it; locked, so that two changes of one presence, or two arrivals, come one after the other. */
    Optional<Presence> locked(UUID member) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:member, 0))")
                .param("member", "presence " + member)
                .query((row, number) -> true)
                .list();
        return sql.sql("select * from presence where member_id = :member for update")
                .param("member", member)
                .query(PresenceRows::presence)
                .optional();
    }

    void keep(Presence presence) {
        sql.sql("""
                insert into presence (member_id, space_id, at, state, until, table_id, intention, audience, since, heard_at,
                    asked_at, lost_at, ends_at)
                values (:member, :space, :at, :state, :until, :table, :intention, :audience, :since, :heard, :asked, :lost, :ends)
                on conflict (member_id) do update set space_id = excluded.space_id, at = excluded.at, state = excluded.state,
                    until = excluded.until, table_id = excluded.table_id, intention = excluded.intention,
                    audience = excluded.audience, since = excluded.since, heard_at = excluded.heard_at,
                    asked_at = excluded.asked_at, lost_at = excluded.lost_at, ends_at = excluded.ends_at
                """)
                .param("member", presence.member())
                .param("space", presence.space())
                .param("at", presence.at().name())
                .param("state", presence.state().name())
                .param("until", at(presence.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("table", presence.table(), Types.OTHER)
                .param("intention", presence.intention())
                .param("audience", presence.audience().name())
                .param("since", at(presence.since()))
                .param("heard", at(presence.heardAt()))
                .param("asked", at(presence.askedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lost", at(presence.lostAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ends", at(presence.endsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void remove(UUID member) {
        sql.sql("delete from presence where member_id = :member")
                .param("member", member)
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Presence presence(ResultSet row, int number) throws SQLException {
        return new Presence(
                row.getObject("member_id", UUID.class),
                row.getObject("space_id", UUID.class),
                At.valueOf(row.getString("at")),
                State.valueOf(row.getString("state")),
                at(row, "until"),
                row.getObject("table_id", UUID.class),
                row.getString("intention"),
                Audience.valueOf(row.getString("audience")),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("heard_at").toInstant(),
                at(row, "asked_at"),
                at(row, "lost_at"),
                at(row, "ends_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
