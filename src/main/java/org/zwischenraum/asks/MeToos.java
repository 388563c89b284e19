package org.zwischenraum.asks;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/**
 * "Geht mir auch so": nobody learns who said it. At three the house proposes one table with a time; names appear once all
 * have said yes, and a no looks like silence.
 */
@Component
class MeToos {
    private static final int ENOUGH = 3;
    private static final LocalTime HOUR = LocalTime.of(15, 0);
    private static final int SOONEST = 2;
    private static final int LATEST = 8;
    private final JdbcClient sql;
    private final Clock clock;
    private final Asks asks;
    private final Members members;
    private final Apart apart;
    private final Communities communities;
    private final Conversations conversations;
    private final Notices notices;

    MeToos(
            JdbcClient sql,
            Clock clock,
            Asks asks,
            Members members,
            Apart apart,
            Communities communities,
            Conversations conversations,
            Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.asks = asks;
        this.members = members;
        this.apart = apart;
        this.communities = communities;
        this.conversations = conversations;
        this.notices = notices;
    }

    /** The proposed table, as one of its guests sees it; with a conversation once all have said yes. */
    record Table(UUID id, Instant beginsAt, boolean isAnswered, boolean isAgreed, Optional<UUID> conversation) {}

    /** Whether this can be said of an ask at all: it is open, for many, and somebody else's. */
    boolean maySay(Ask ask, Member me) {
        boolean isForMany = ask.audience() == ForWhom.MEMBERS || ask.audience() == ForWhom.FRIENDS;
        return isForMany && !ask.isBy(me) && ask.state(asks.today()) == State.OPEN;
    }

    boolean isSaid(Ask ask, Member me) {
        return sql.sql("select exists (select 1 from me_too where ask_id = :ask and member_id = :me)")
                .param("ask", ask.id())
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void say(Ask ask, Member me) {
        if (!maySay(ask, me)) throw new Conflict("asks.conflict.meToo", ask.path());
        sql.sql("select id from ask where id = :ask for update")
                .param("ask", ask.id())
                .query(Ids::first)
                .single();
        sql.sql("insert into me_too (ask_id, member_id, said_at) values (:ask, :me, :now) on conflict do nothing")
                .param("ask", ask.id())
                .param("me", me.id())
                .param("now", now())
                .update();
        List<Member> guests = together(ask);
        if (guests.size() > ENOUGH) propose(ask, guests);
    }

    @Transactional
    void takeBack(Ask ask, Member me) {
        sql.sql("delete from me_too where ask_id = :ask and member_id = :me")
                .param("ask", ask.id())
                .param("me", me.id())
                .update();
    }

    /** The table that was proposed about this ask, for one of its guests. */
    Optional<Table> table(Ask ask, Member me) {
        return sql.sql("""
                select me_too_table.id, begins_at, agreed_at is not null as agreed, refused_at is not null as refused
                from me_too_table join me_too_guest on table_id = id and member_id = :me where ask_id = :ask
                """)
                .param("ask", ask.id())
                .param("me", me.id())
                .query((row, number) -> new Table(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("begins_at").toInstant(),
                        row.getBoolean("agreed") || row.getBoolean("refused"),
                        row.getBoolean("agreed"),
                        conversations.about(row.getObject("id", UUID.class))))
                .optional();
    }

    /** A guest's answer; the first counts. */
    @Transactional
    void answer(Ask ask, boolean gladly, Member me) {
        Table table = table(ask, me).orElseThrow(NotThere::new);
        sql.sql("select id from me_too_table where id = :table for update")
                .param("table", table.id())
                .query(Ids::first)
                .single();
        sql.sql("""
                update me_too_guest set agreed_at = case when :gladly then :now end, refused_at = case when :gladly then null else :now end
                where table_id = :table and member_id = :me and agreed_at is null and refused_at is null
                """)
                .param("table", table.id())
                .param("me", me.id())
                .param("gladly", gladly)
                .param("now", now())
                .update();
        if (gladly) openIfAllAgreed(ask, table.id());
    }

    private void openIfAllAgreed(Ask ask, UUID table) {
        int waiting = sql.sql("select count(*) from me_too_guest where table_id = :table and agreed_at is null")
                .param("table", table)
                .query(Integer.class)
                .single();
        if (waiting > 0) return;
        List<UUID> guests = sql.sql("select member_id from me_too_guest where table_id = :table")
                .param("table", table)
                .query(Ids::first)
                .list();
        UUID conversation = conversations.open(table, guests, ask.text());
        guests.forEach(
                guest -> notices.tell(Notice.to(guest, "asks.notice.tableAgreed", "/conversations/" + conversation)
                        .with("text", ask.text())
                        .once("asks.tableAgreed:" + table)));
    }

    /** The asker, and those who said it and are apart from nobody there; the first who said it first. */
    private List<Member> together(Ask ask) {
        List<UUID> said = sql.sql("select member_id from me_too where ask_id = :ask order by said_at, member_id")
                .param("ask", ask.id())
                .query(Ids::first)
                .list();
        Map<UUID, Member> people = members.named(said);
        List<Member> guests = new ArrayList<>(List.of(members.get(ask.author())));
        for (UUID one : said) {
            Member guest = people.get(one);
            if (guest != null && guest.isActive() && fits(guest, guests)) guests.add(guest);
        }
        return guests;
    }

    private boolean fits(Member guest, List<Member> others) {
        var never = apart.never(guest.id());
        return others.stream().noneMatch(other -> never.contains(other.id()));
    }

    private void propose(Ask ask, List<Member> guests) {
        UUID id = Ids.next();
        int made = sql.sql("""
                insert into me_too_table (id, ask_id, begins_at, proposed_at) values (:id, :ask, :begins, :now)
                on conflict (ask_id) do nothing
                """)
                .param("id", id)
                .param("ask", ask.id())
                .param("begins", begins(guests).atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
        if (made == 1) guests.forEach(guest -> invite(id, ask, guest));
    }

    private void invite(UUID table, Ask ask, Member guest) {
        sql.sql("insert into me_too_guest (table_id, member_id) values (:table, :guest)")
                .param("table", table)
                .param("guest", guest.id())
                .update();
        notices.tell(Notice.to(guest.id(), "asks.notice.table", ask.path() + "#table")
                .with("text", ask.text())
                .once("asks.table:" + table));
    }

    /** Three in the afternoon of the day within a week on which most of them usually come. */
    private Instant begins(List<Member> guests) {
        LocalDate today = asks.today();
        LocalDate day = IntStream.rangeClosed(SOONEST, LATEST)
                .mapToObj(today::plusDays)
                .max(Comparator.comparingLong((LocalDate one) -> coming(guests, one))
                        .thenComparing(Comparator.<LocalDate>reverseOrder()))
                .orElseThrow();
        return day.atTime(HOUR).atZone(communities.get().zone()).toInstant();
    }

    /** How many usually come on that day; when nobody says so a working day is better than the weekend. */
    private static long coming(List<Member> guests, LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        long come = guests.stream()
                .filter(guest -> guest.weekdays().contains(day.getDayOfWeek()))
                .count();
        return 2 * come + (isWeekend ? 0 : 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
