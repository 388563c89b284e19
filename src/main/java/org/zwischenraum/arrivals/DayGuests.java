package org.zwischenraum.arrivals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.floor.FloorGuests;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Threshold;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;

/** The guests of the day. They stand on the floor as guests of whoever invited them, for all who may meet that member. */
@Component
class DayGuests implements FloorGuests {
    private final JdbcClient sql;
    private final Clock clock;
    private final GuestLinks links;
    private final Spaces spaces;
    private final Doors doors;
    private final Members members;
    private final Notices notices;
    private final Threshold threshold;

    DayGuests(
            JdbcClient sql,
            Clock clock,
            GuestLinks links,
            Spaces spaces,
            Doors doors,
            Members members,
            Notices notices,
            Threshold threshold) {
        this.sql = sql;
        this.clock = clock;
        this.links = links;
        this.spaces = spaces;
        this.doors = doors;
        this.members = members;
        this.notices = notices;
        this.threshold = threshold;
    }

    /** The guest and the link they came by. */
    private record Visit(GuestLink link, DayGuest guest) {}

    Optional<DayGuest> of(GuestLink link) {
        return sql.sql("select * from day_guest where link_id = :link")
                .param("link", link.id())
                .query(DayGuests::guest)
                .optional();
    }

    /** Comes in, or says anew what is shown. Who invited them learns that they came, but not what they show. */
    @Transactional
    void arrive(GuestLink link, DayGuestForm form) {
        sql.sql("""
                insert into day_guest (link_id, name, line, arrived_at) values (:link, :name, :line, :now)
                on conflict (link_id) do update set name = excluded.name, line = excluded.line, left_at = null,
                    arrived_at = case when day_guest.left_at is null then day_guest.arrived_at else excluded.arrived_at end
                """)
                .param("link", link.id())
                .param("name", form.isUnseen() ? "" : form.name())
                .param("line", form.isUnseen() ? "" : form.line())
                .param("now", now())
                .update();
        if (!form.isUnseen()) welcome(link);
        threshold.guestsChanged(link.member());
    }

    @Transactional
    void leave(GuestLink link) {
        sql.sql("update day_guest set left_at = coalesce(left_at, :now) where link_id = :link")
                .param("link", link.id())
                .param("now", now())
                .update();
        threshold.guestsChanged(link.member());
    }

    /** How many are here who show themselves: those who do not are counted by nobody. */
    int present(Space space) {
        return here(space).size();
    }

    @Override
    public List<Guest> of(UUID space, Member me) {
        return spaces.find(space).map(this::here).orElse(List.of()).stream()
                .flatMap(visit -> seen(visit, me).stream())
                .toList();
    }

    private Optional<Guest> seen(Visit visit, Member me) {
        return members.find(visit.link().member(), me)
                .map(host -> new Guest(
                        visit.link().id(),
                        visit.guest().name(),
                        visit.guest().line(),
                        host,
                        visit.link().seat()));
    }

    private List<Visit> here(Space space) {
        if (!links.areOn()) return List.of();
        return sql
                .sql("""
                select * from day_guest join guest_link on guest_link.id = day_guest.link_id
                where space_id = :space and day = :today and revoked_at is null and left_at is null and name <> ''
                order by arrived_at, id
                """)
                .param("space", space.id())
                .param("today", doors.today(space))
                .query((row, number) -> new Visit(GuestLinks.link(row, number), guest(row, number)))
                .list()
                .stream()
                .filter(visit -> isStillOpen(visit.guest(), space))
                .toList();
    }

    /** Guests go when the house closes, like everybody. */
    private boolean isStillOpen(DayGuest guest, Space space) {
        return spaces.closing(space, guest.arrivedAt())
                .map(end -> end.isAfter(clock.instant()))
                .orElse(true);
    }

    private void welcome(GuestLink link) {
        notices.tell(Notice.to(link.member(), "arrivals.notice.guest", "/guests/" + link.id())
                .once("arrivals.guest:" + link.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DayGuest guest(ResultSet row, int number) throws SQLException {
        Instant arrived = Objects.requireNonNull(row.getTimestamp("arrived_at")).toInstant();
        return new DayGuest(
                row.getObject("link_id", UUID.class),
                row.getString("name"),
                row.getString("line"),
                arrived,
                row.getTimestamp("left_at") != null);
    }
}
