package org.zwischenraum.rota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** Who put themselves into which week, who is away, and what is offered in exchange. */
@Component
class Rota {
    static final String PATH = "/hosting/rota";
    private final JdbcClient sql;
    private final Clock clock;
    private final Communities communities;
    private final Members members;
    private final Notices notices;

    Rota(JdbcClient sql, Clock clock, Communities communities, Members members, Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.communities = communities;
        this.members = members;
        this.notices = notices;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), communities.get().zone());
    }

    /** Whether somebody may put themselves into a week. */
    static boolean takesPart(Member who) {
        return who.isActive() && (who.role() == Role.HOST || who.role() == Role.DEPUTY);
    }

    /** How it stands from this week on. */
    Rotation rotation() {
        LocalDate from = Rotation.monday(today()).minusWeeks(4);
        List<UUID> pool = sql.sql("""
                select id from member where role in ('HOST', 'DEPUTY') and suspended_at is null and emptied_at is null
                order by role desc, joined_at, id
                """).query(Ids::first).list();
        return new Rotation(pool, weeks(from), absences(today()));
    }

    private Map<LocalDate, UUID> weeks(LocalDate from) {
        Map<LocalDate, UUID> weeks = new HashMap<>();
        sql.sql("select monday, member_id from rota_week where monday >= :from")
                .param("from", from)
                .query(row -> {
                    weeks.put(row.getObject("monday", LocalDate.class), row.getObject("member_id", UUID.class));
                });
        return weeks;
    }

    /** Who is away from this day on or later, in order. */
    List<Absence> absences(LocalDate from) {
        return sql.sql("select * from rota_absence where until_day >= :from order by from_day, id")
                .param("from", from)
                .query((row, number) -> new Absence(
                        row.getObject("id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    /** @throws Conflict when another host has taken it */
    @Transactional
    void take(LocalDate monday, Member me) {
        sql.sql("""
                insert into rota_week (monday, member_id, planned_at) values (:monday, :me, :now)
                on conflict (monday) do nothing
                """)
                .param("monday", monday)
                .param("me", me.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (!holder(monday).filter(me.id()::equals).isPresent()) throw new Conflict("rota.taken", PATH);
    }

    /** Gives a week of one's own back; offers that rest on it fall. */
    @Transactional
    void giveBack(LocalDate monday, Member me) {
        sql.sql("delete from rota_swap where week = :monday or other_week = :monday")
                .param("monday", monday)
                .update();
        sql.sql("delete from rota_week where monday = :monday and member_id = :me")
                .param("monday", monday)
                .param("me", me.id())
                .update();
    }

    Optional<UUID> holder(LocalDate monday) {
        return sql.sql("select member_id from rota_week where monday = :monday")
                .param("monday", monday)
                .query(UUID.class)
                .optional();
    }

    @Transactional
    void away(UUID id, LocalDate from, LocalDate until, Member me) {
        sql.sql("""
                insert into rota_absence (id, member_id, from_day, until_day) values (:id, :me, :from, :until)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("me", me.id())
                .param("from", from)
                .param("until", until)
                .update();
    }

    @Transactional
    void backAgain(UUID id, Member me) {
        sql.sql("delete from rota_absence where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .update();
    }

    /** What is offered to this person, and by them. */
    List<Swap> swaps(Member me) {
        return sql.sql("""
                select * from rota_swap where (from_id = :me or to_id = :me) and week >= :from and other_week >= :from order by id
                """)
                .param("me", me.id())
                .param("from", Rotation.monday(today()))
                .query(Rota::swap)
                .list();
    }

    /**
     * Offers a week of one's own for another's; the other is told.
     *
     * @throws Conflict when one of the two weeks is somebody else's by now
     */
    @Transactional
    void offer(UUID id, LocalDate week, LocalDate other, Member me) {
        UUID to = holder(other).orElseThrow(() -> new Conflict("rota.changed", PATH));
        if (!holder(week).filter(me.id()::equals).isPresent() || to.equals(me.id()))
            throw new Conflict("rota.changed", PATH);
        int offered = sql.sql("""
                insert into rota_swap (id, from_id, week, to_id, other_week) values (:id, :me, :week, :to, :other)
                on conflict do nothing
                """)
                .param("id", id)
                .param("me", me.id())
                .param("week", week)
                .param("to", to)
                .param("other", other)
                .update();
        if (offered == 1)
            notices.tell(Notice.to(to, "rota.notice.swap", PATH)
                    .with("name", me.name())
                    .once("rota.swap:" + id));
    }

    /**
     * Agrees: each takes the other's week.
     *
     * @throws Conflict when one of the two weeks is somebody else's by now
     */
    @Transactional
    void accept(UUID id, Member me) {
        Swap swap = find(id, me).filter(one -> one.to().equals(me.id())).orElseThrow(NotThere::new);
        int changed = give(swap.week(), swap.from(), swap.to()) + give(swap.other(), swap.to(), swap.from());
        if (changed != 2) throw new Conflict("rota.changed", PATH);
        sql.sql("delete from rota_swap where week in (:week, :other) or other_week in (:week, :other)")
                .param("week", swap.week())
                .param("other", swap.other())
                .update();
        notices.tell(Notice.to(swap.from(), "rota.notice.swapped", PATH)
                .with("name", me.name())
                .once("rota.swapped:" + id));
    }

    private int give(LocalDate monday, UUID from, UUID to) {
        return sql.sql("update rota_week set member_id = :to where monday = :monday and member_id = :from")
                .param("to", to)
                .param("from", from)
                .param("monday", monday)
                .update();
    }

    /** Takes an offer back, or declines it without a word. */
    @Transactional
    void drop(UUID id, Member me) {
        sql.sql("delete from rota_swap where id = :id and (from_id = :me or to_id = :me)")
                .param("id", id)
                .param("me", me.id())
                .update();
    }

    private Optional<Swap> find(UUID id, Member me) {
        return sql.sql("select * from rota_swap where id = :id and (from_id = :me or to_id = :me)")
                .param("id", id)
                .param("me", me.id())
                .query(Rota::swap)
                .optional();
    }

    /** Who is there for the house on this day; looks no further when nobody planned that week. */
    Optional<Member> hostOf(LocalDate day) {
        if (holder(Rotation.monday(day)).isEmpty()) return Optional.empty();
        return rotation().on(day).host().flatMap(members::find);
    }

    private static Swap swap(ResultSet row, int number) throws SQLException {
        return new Swap(
                row.getObject("id", UUID.class),
                row.getObject("from_id", UUID.class),
                row.getObject("week", LocalDate.class),
                row.getObject("to_id", UUID.class),
                row.getObject("other_week", LocalDate.class));
    }
}
