package org.zwischenraum.days;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.members.Member;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Ids;

/** Everybody's days, each read by its owner alone. A day is one of the community's time zone. */
@Component
class Entries {
    static final Duration KEPT = Duration.ofDays(14);
    private final JdbcClient sql;
    private final Communities communities;
    private final HouseClock clock;
    private final Switches switches;

    Entries(JdbcClient sql, Communities communities, HouseClock clock, Switches switches) {
        this.switches = switches;
        this.sql = sql;
        this.communities = communities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), communities.get().zone());
    }

    /** Notes something, unless diaries are switched off; the same of one day stands there once. */
    @Transactional
    void note(UUID member, Entry.Kind kind, UUID about) {
        if (!switches.isOwnerOn(this)) return;
        insert(Ids.next(), member, today(), kind, "", about);
    }

    /** What somebody writes themselves; the same id a second time changes nothing. */
    @Transactional
    void write(UUID id, LocalDate day, String words, Member me) {
        insert(id, me.id(), day, Entry.Kind.DONE, words, null);
    }

    List<Entry> of(LocalDate day, Member me) {
        return sql.sql("select * from day_entry where member_id = :me and day = :day order by noted_at, id")
                .param("me", me.id())
                .param("day", day)
                .query(Entries::entry)
                .list();
    }

    /** All of somebody's, the latest day first. */
    List<Entry> of(Member me) {
        return sql.sql("select * from day_entry where member_id = :me order by day desc, noted_at, id")
                .param("me", me.id())
                .query(Entries::entry)
                .list();
    }

    /** The days of which something is noted, the latest first. */
    List<LocalDate> days(Member me, int most) {
        return sql.sql("select distinct day from day_entry where member_id = :me order by day desc limit :most")
                .param("me", me.id())
                .param("most", most)
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
    }

    /** Of how many days something is noted. */
    int count(Member me) {
        return sql.sql("select count(distinct day) from day_entry where member_id = :me")
                .param("me", me.id())
                .query(Integer.class)
                .single();
    }

    /** One's own entry is gone; nothing happens when there is none. */
    @Transactional
    void remove(UUID id, Member me) {
        sql.sql("delete from day_entry where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .update();
    }

    @Transactional
    void removeAll(Member me) {
        sql.sql("delete from day_entry where member_id = :me")
                .param("me", me.id())
                .update();
    }

    boolean areKept(Member me) {
        return sql.sql("select exists (select 1 from day_keeping where member_id = :me)")
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void keep(boolean keep, Member me) {
        String change = keep
                ? "insert into day_keeping (member_id, since) values (:me, :now) on conflict do nothing"
                : "delete from day_keeping where member_id = :me";
        sql.sql(change).param("me", me.id()).param("now", now()).update();
    }

    /** Forgets what is older than two weeks of those who keep nothing. */
    @Transactional
    void forget() {
        sql.sql("""
                delete from day_entry where day < :before
                and not exists (select 1 from day_keeping where day_keeping.member_id = day_entry.member_id)
                """).param("before", today().minusDays(KEPT.toDays())).update();
    }

    private void insert(UUID id, UUID member, LocalDate day, Entry.Kind kind, String words, @Nullable UUID about) {
        sql.sql("""
                insert into day_entry (id, member_id, day, kind, words, about, noted_at)
                values (:id, :member, :day, :kind, :words, :about, :now) on conflict do nothing
                """)
                .param("id", id)
                .param("member", member)
                .param("day", day)
                .param("kind", kind.name())
                .param("words", words)
                .param("about", about)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                row.getTimestamp("noted_at").toInstant());
    }
}
