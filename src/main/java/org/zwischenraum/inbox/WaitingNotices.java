package org.zwischenraum.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.switches.Switches;

/** Notices that are still to be told of by mail. What was read in the meantime needs no mail any more. */
@Component
class WaitingNotices {
    private final JdbcClient sql;
    private final LetterChoices choices;
    private final Jobs jobs;
    private final Clock clock;
    private final Switches switches;

    WaitingNotices(JdbcClient sql, LetterChoices choices, Jobs jobs, Clock clock, Switches switches) {
        this.sql = sql;
        this.choices = choices;
        this.jobs = jobs;
        this.clock = clock;
        this.switches = switches;
    }

    /** One of which a letter will tell. */
    record Told(UUID notice, Matter matter, String path) {}

    /** Keeps the notice for the reader's next letter; not for those who want none about such a matter. */
    void keep(UUID notice, UUID reader, Matter matter) {
        Habit habit = choices.of(reader);
        if (habit.rhythm(matter) == Rhythm.NEVER) return;
        Instant due = habit.due(matter, clock.instant());
        sql.sql(
                        "insert into letter_waiting (notice_id, member_id, matter, due) values (:notice, :reader, :matter, :due)")
                .param("notice", notice)
                .param("reader", reader)
                .param("matter", matter.name())
                .param("due", at(due))
                .update();
        Bundling.plan(jobs, reader, due);
    }

    /** Takes away all that is due for this reader, and answers what of it is still new to them and not switched off, the oldest first. */
    @Transactional
    List<Told> take(UUID reader) {
        return sql.sql("""
                with taken as (
                  delete from letter_waiting waiting using notice
                  where notice.id = waiting.notice_id and waiting.member_id = :reader and waiting.due <= :soon
                  returning waiting.notice_id, waiting.matter, notice.path, notice.read_at, notice.text_key)
                select * from taken where read_at is null and split_part(text_key, '.', 1) <> all (:off::text[])
                order by notice_id
                """)
                .param("reader", reader)
                .param("soon", at(soon()))
                .param("off", "{" + String.join(",", switches.off()) + "}")
                .query(WaitingNotices::told)
                .list();
    }

    /** Whatever waits for this reader waits from now on as they wish now. */
    @Transactional
    void adapt(UUID reader, Habit habit) {
        for (Matter matter : Matter.values()) {
            if (habit.rhythm(matter) == Rhythm.NEVER) drop(reader, matter);
            else move(reader, matter, habit.due(matter, clock.instant()));
        }
    }

    private void drop(UUID reader, Matter matter) {
        sql.sql("delete from letter_waiting where member_id = :reader and matter = :matter")
                .param("reader", reader)
                .param("matter", matter.name())
                .update();
    }

    private void move(UUID reader, Matter matter, Instant due) {
        int moved = sql.sql("update letter_waiting set due = :due where member_id = :reader and matter = :matter")
                .param("reader", reader)
                .param("matter", matter.name())
                .param("due", at(due))
                .update();
        if (moved > 0) Bundling.plan(jobs, reader, due);
    }

    /** What is due within the time of gathering goes along: the next letter would follow at once. */
    private Instant soon() {
        return clock.instant().plus(Habit.GATHERING);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("notice_id", UUID.class), Matter.valueOf(row.getString("matter")), row.getString("path"));
    }
}
