package org.zwischenraum.presences;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Place;
import org.zwischenraum.spaces.Spaces;

/** What each member chose when they last came, so that one tap is enough. An invisible day is for that day alone. */
@Component
public class Habits {
    private final JdbcClient sql;
    private final Spaces spaces;

    Habits(JdbcClient sql, Spaces spaces) {
        this.sql = sql;
        this.spaces = spaces;
    }

    public record Habit(UUID space, At at, Audience audience) {}

    public Habit of(Member me) {
        return sql.sql("select space_id, at, audience from presence_habit where member_id = :me")
                .param("me", me.id())
                .query((row, number) -> new Habit(
                        row.getObject("space_id", UUID.class),
                        At.valueOf(row.getString("at")),
                        Audience.valueOf(row.getString("audience"))))
                .optional()
                .filter(habit -> spaces.find(habit.space()).isPresent())
                .orElseGet(() -> new Habit(spaces.first().id(), usual(me), Audience.MEMBERS));
    }

    /** Whom they let see them when they last came; empty when they never did. */
    Optional<Audience> audience(UUID member) {
        return sql.sql("select audience from presence_habit where member_id = :member")
                .param("member", member)
                .query((row, number) -> Audience.valueOf(row.getString("audience")))
                .optional();
    }

    void keep(Presence presence) {
        if (presence.isInvisible()) return;
        sql.sql("""
                insert into presence_habit (member_id, space_id, at, audience) values (:member, :space, :at, :audience)
                on conflict (member_id) do update set space_id = excluded.space_id, at = excluded.at, audience = excluded.audience
                """)
                .param("member", presence.member())
                .param("space", presence.space())
                .param("at", presence.at().name())
                .param("audience", presence.audience().name())
                .update();
    }

    private static At usual(Member me) {
        return me.place() == Place.REMOTE ? At.REMOTE : At.ON_SITE;
    }
}
