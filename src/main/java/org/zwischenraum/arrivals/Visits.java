package org.zwischenraum.arrivals;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Hours;
import org.zwischenraum.spaces.HouseRules;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.NotThere;

/** Gathers what a guest reads. */
@Component
class Visits {
    private final GuestLinks links;
    private final DayGuests guests;
    private final DoorRules rules;
    private final DoorCodes codes;
    private final Spaces spaces;
    private final HouseRules houseRules;
    private final Plans plans;
    private final Members members;
    private final Clock clock;

    Visits(
            GuestLinks links,
            DayGuests guests,
            DoorRules rules,
            DoorCodes codes,
            Spaces spaces,
            HouseRules houseRules,
            Plans plans,
            Members members,
            Clock clock) {
        this.links = links;
        this.guests = guests;
        this.rules = rules;
        this.codes = codes;
        this.spaces = spaces;
        this.houseRules = houseRules;
        this.plans = plans;
        this.members = members;
        this.clock = clock;
    }

    /**
     * An invitation as its guest reads it.
     *
     * @param host who invites, by the name that they chose for this
     * @param hours of the day; none when the house is closed then
     * @param rules as the hosts wrote them; may be empty
     * @param table where the member sits, or empty
     * @param needsCode whether they sign in with the code at the door only, and have not scanned it
     */
    record Visit(
            GuestLink link,
            Space space,
            String host,
            List<Hours> hours,
            String rules,
            String table,
            boolean isToday,
            boolean needsCode,
            Optional<DayGuest> guest,
            DayGuestForm form) {
        boolean isHere() {
            return guest.filter(one -> !one.hasLeft()).isPresent();
        }

        boolean isClosed() {
            return hours.isEmpty() && !space.timetable().isAlways();
        }

        Visit with(DayGuestForm other) {
            return new Visit(link, space, host, hours, rules, table, isToday, needsCode, guest, other);
        }
    }

    Visit of(GuestLink link, HttpServletRequest request) {
        Space space = spaces.find(link.space()).orElseThrow(NotThere::new);
        Optional<DayGuest> guest = guests.of(link);
        boolean needsCode = rules.holds(DoorRule.AT_THE_DOOR) && !codes.isStamped(space.id(), request);
        return new Visit(
                link,
                space,
                host(link),
                space.timetable().on(link.day()),
                houseRules.of(space),
                table(link),
                links.isToday(link),
                needsCode,
                guest,
                guest.map(DayGuestForm::of).orElseGet(DayGuestForm::empty));
    }

    /** How long until the day of the visit is over. */
    Duration life(GuestLink link) {
        Space space = spaces.find(link.space()).orElseThrow(NotThere::new);
        return Duration.between(
                clock.instant(),
                link.day().plusDays(1).atStartOfDay(space.zone()).toInstant());
    }

    String table(GuestLink link) {
        return link.seat()
                .flatMap(table -> plans.of(link.space()).table(table))
                .map(PlanTable::name)
                .orElse("");
    }

    private String host(GuestLink link) {
        Member host = members.get(link.member());
        return link.isFullName() ? host.name() : host.firstName();
    }
}
