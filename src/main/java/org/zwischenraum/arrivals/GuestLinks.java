package org.zwischenraum.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Threshold;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;

/** The links by which members invite guests. */
@Component
class GuestLinks {
    /** How many of a member's may be open at once. */
    static final int OPEN_AT_MOST = 5;
    /** How many days ahead somebody may be invited. */
    static final int DAYS_AHEAD = 60;

    private final JdbcClient sql;
    private final Clock clock;
    private final Spaces spaces;
    private final Doors doors;
    private final Plans plans;
    private final Members members;
    private final DoorRules rules;
    private final Threshold threshold;

    GuestLinks(
            JdbcClient sql,
            Clock clock,
            Spaces spaces,
            Doors doors,
            Plans plans,
            Members members,
            DoorRules rules,
            Threshold threshold) {
        this.sql = sql;
        this.clock = clock;
        this.spaces = spaces;
        this.doors = doors;
        this.plans = plans;
        this.members = members;
        this.rules = rules;
        this.threshold = threshold;
    }

    /** Whether guests are welcome at present. */
    boolean areOn() {
        return !rules.holds(DoorRule.NO_GUESTS);
    }

    /**
     * Makes a link; made twice it is one.
     *
     * @throws Invalid for a day that is over or too far away, or a table that does not stand there
     * @throws Conflict when too many of this member's are open
     */
    @Transactional
    GuestLink make(GuestLinkForm form, Member me) {
        if (!areOn()) throw new NotAllowed("arrivals.notAllowed.guests");
        Space space = door(form);
        check(form, space);
        Optional<GuestLink> known = find(form.id(), me);
        if (known.isPresent()) return known.get();
        if (of(me).size() >= OPEN_AT_MOST) throw new Conflict("arrivals.conflict.many", "/guests");
        insert(form, space, me);
        return find(form.id(), me).orElseThrow(NotThere::new);
    }

    /** Mine that are still good, the next day first. */
    List<GuestLink> of(Member me) {
        return sql
                .sql("select * from guest_link where member_id = :me and revoked_at is null order by day, made_at")
                .param("me", me.id())
                .query(GuestLinks::link)
                .list()
                .stream()
                .filter(this::isAhead)
                .toList();
    }

    Optional<GuestLink> find(UUID id, Member me) {
        return sql.sql("select * from guest_link where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .query(GuestLinks::link)
                .optional();
    }

    /** What a guest holds in their hands, as long as it is good: not over, not taken back, and its member still here. */
    Optional<GuestLink> good(String secret) {
        return sql.sql("select * from guest_link where secret = :secret and revoked_at is null")
                .param("secret", secret)
                .query(GuestLinks::link)
                .optional()
                .filter(this::isGood);
    }

    /** How many are invited for today. */
    int expected(Space space) {
        return expected(List.of(space));
    }

    /** The same in several spaces together, for each of which today may be another day. */
    int expected(List<Space> spaces) {
        return sql.sql("""
                select count(*) from guest_link
                join unnest(:spaces::uuid[], :days::date[]) as today (space_id, day) using (space_id, day)
                where revoked_at is null
                """)
                .param("spaces", spaces.stream().map(Space::id).toArray(UUID[]::new))
                .param(
                        "days",
                        spaces.stream()
                                .map(doors::today)
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Takes a link back, and what its guest left here with it. */
    @Transactional
    void revoke(UUID id, Member me) {
        int gone = sql.sql("""
                update guest_link set revoked_at = coalesce(revoked_at, :now) where id = :id and member_id = :me
                """)
                .param("id", id)
                .param("me", me.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (gone == 0) throw new NotThere();
        sql.sql("delete from day_guest where link_id = :id").param("id", id).update();
        threshold.guestsChanged(me.id());
    }

    /** Forgets what is over, guests and all, and what led to a house that has closed: to be called after each midnight. */
    @Transactional
    void forget() {
        spaces.all().forEach(this::forget);
        sql.sql("delete from guest_link where space_id <> all(:open)")
                .param("open", spaces.all().stream().map(Space::id).toArray(UUID[]::new))
                .update();
    }

    /** For the log of hosts: guests were switched on or off. */
    @Transactional
    void welcome(boolean isWelcome, Member host) {
        rules.set(DoorRule.NO_GUESTS, !isWelcome, host);
        threshold.guestsChanged(host.id());
    }

    boolean isToday(GuestLink link) {
        return spaces.find(link.space())
                .filter(space -> link.day().equals(doors.today(space)))
                .isPresent();
    }

    private void forget(Space space) {
        sql.sql("delete from guest_link where space_id = :space and day < :today")
                .param("space", space.id())
                .param("today", doors.today(space))
                .update();
    }

    private boolean isGood(GuestLink link) {
        return isAhead(link)
                && areOn()
                && members.find(link.member()).filter(Member::isListed).isPresent();
    }

    private boolean isAhead(GuestLink link) {
        return spaces.find(link.space())
                .filter(space -> !link.day().isBefore(doors.today(space)))
                .isPresent();
    }

    private Space door(GuestLinkForm form) {
        return doors.find(Optional.ofNullable(form.space()))
                .orElseThrow(() -> new Invalid("space", "arrivals.problem.space"));
    }

    private void check(GuestLinkForm form, Space space) {
        LocalDate today = doors.today(space);
        if (form.day().isBefore(today)) throw new Invalid("day", "arrivals.problem.dayOver");
        if (form.day().isAfter(today.plusDays(DAYS_AHEAD))) throw new Invalid("day", "arrivals.problem.dayFar");
        UUID table = form.table();
        if (table != null && plans.of(space.id()).table(table).isEmpty())
            throw new Invalid("table", "arrivals.problem.table");
    }

    private void insert(GuestLinkForm form, Space space, Member me) {
        sql.sql("""
                insert into guest_link (id, member_id, space_id, day, table_id, words, full_name, secret, made_at)
                values (:id, :me, :space, :day, :table, :words, :full, :secret, :now) on conflict do nothing
                """)
                .param("id", form.id())
                .param("me", me.id())
                .param("space", space.id())
                .param("day", form.day())
                .param("table", form.table(), java.sql.Types.OTHER)
                .param("words", form.words())
                .param("full", form.isFullName())
                .param("secret", Token.fresh().text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    static GuestLink link(ResultSet row, int number) throws SQLException {
        return new GuestLink(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("table_id", UUID.class),
                row.getString("words"),
                row.getBoolean("full_name"),
                row.getString("secret"));
    }
}
