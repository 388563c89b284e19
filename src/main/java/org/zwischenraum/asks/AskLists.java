package org.zwischenraum.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Several asks at once: what a room or a card shows, and what is due. */
@Component
public class AskLists {
    private final JdbcClient sql;
    private final AskSight sight;
    private final Days days;

    AskLists(JdbcClient sql, AskSight sight, Days days) {
        this.sql = sql;
        this.sight = sight;
        this.days = days;
    }

    /** What is open for this viewer, the latest first; at most {@code most}, older than the ask {@code before}. */
    List<Ask> open(Member me, UUID before, int most) {
        return sight.look(
                        "select ask.* from ask where " + AskSight.OPEN + "and ask.id < :before and " + AskSight.VISIBLE
                                + " order by ask.id desc limit :most",
                        me)
                .param("today", days.today())
                .param("before", before)
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /** What this viewer may see in this state, or in any, the latest first. */
    public List<Ask> list(Member me, boolean mine, @Nullable State state, UUID before, int most) {
        String own = mine ? " and ask.author_id = :me " : " ";
        return sight.look(
                        "select ask.* from ask where ask.id < :before and " + AskSight.VISIBLE + own + in(state)
                                + " order by ask.id desc limit :most",
                        me)
                .param("today", days.today())
                .param("before", before)
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    private static String in(@Nullable State state) {
        return switch (state) {
            case null -> "";
            case OPEN -> " and " + AskSight.OPEN;
            case CLOSED -> " and ask.closed_at is not null";
            case WITHDRAWN -> " and ask.withdrawn_at is not null";
            case EXPIRED -> " and ask.closed_at is null and ask.withdrawn_at is null and ask.expires_on < :today";
        };
    }

    /** What is open still and ends on this day. */
    public List<Ask> endingOn(LocalDate day) {
        return sql.sql("select * from ask where closed_at is null and withdrawn_at is null and expires_on = :day")
                .param("day", day)
                .query(AskRow::ask)
                .list();
    }

    /** What is open and was posted after this moment. */
    public List<UUID> openSince(Instant moment) {
        return sql.sql("select ask.id from ask where " + AskSight.OPEN + "and created_at > :moment")
                .param("today", days.today())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Ids::first)
                .list();
    }

    /** What this member seeks or has sought, the latest first. */
    List<Ask> of(Member me, UUID before, int most) {
        return sql.sql("select * from ask where author_id = :me and id < :before order by id desc limit :most")
                .param("me", me.id())
                .param("before", before)
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }
}
