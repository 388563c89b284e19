package org.zwischenraum.safety;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** What hosts decide that somebody is. */
@Controller
@OpenTo(Standing.HOST)
class StandingController {
    private static final int A_WEEK = 7;
    private static final int LONGEST = 366;
    private final Standings standings;
    private final Members members;
    private final Communities communities;
    private final Clock clock;

    StandingController(Standings standings, Members members, Communities communities, Clock clock) {
        this.standings = standings;
        this.members = members;
        this.communities = communities;
        this.clock = clock;
    }

    /** @param until a guest's last day; without one a week from now */
    @PostMapping("/hosting/members/{id}/role")
    Redirect become(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> until,
            Member me) {
        standings.become(find(id), role, role == Role.GUEST ? lastDay(until) : null, me);
        return back(id);
    }

    /** The deputy acts as a host up to the end of this week. */
    @PostMapping("/hosting/members/{id}/standing-in")
    Redirect standIn(@PathVariable UUID id, Member me) {
        LocalDate monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        standings.standIn(
                find(id), monday.atStartOfDay(communities.get().zone()).toInstant(), me.id());
        return back(id);
    }

    @PostMapping("/hosting/members/{id}/standing-in/end")
    Redirect standBack(@PathVariable UUID id, Member me) {
        standings.standBack(find(id), me.id());
        return back(id);
    }

    private @Nullable LocalDate lastDay(Optional<LocalDate> until) {
        LocalDate day = until.orElseGet(() -> today().plusDays(A_WEEK));
        if (day.isBefore(today()) || day.isAfter(today().plusDays(LONGEST)))
            throw new Conflict("safety.guestUntil", "/roster");
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), communities.get().zone());
    }

    private static Redirect back(UUID id) {
        return Redirect.to("/roster/" + id);
    }

    private Member find(UUID id) {
        return members.find(id).filter(who -> who.emptiedAt() == null).orElseThrow(NotThere::new);
    }
}
