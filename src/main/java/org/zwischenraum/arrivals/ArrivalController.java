package org.zwischenraum.arrivals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.Threshold;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** What the code at the door leads to: "Ich bin da, im Haus", on one's own phone. */
@Controller
@OpenTo(Standing.GUEST)
class ArrivalController {
    private final Doors doors;
    private final Members members;
    private final Presences presences;
    private final Threshold threshold;
    private final DoorCodes codes;
    private final GuestCookie guests;
    private final GuestLinks links;
    private final Limits limits;

    ArrivalController(
            Doors doors,
            Members members,
            Presences presences,
            Threshold threshold,
            DoorCodes codes,
            GuestCookie guests,
            GuestLinks links,
            Limits limits) {
        this.doors = doors;
        this.members = members;
        this.presences = presences;
        this.threshold = threshold;
        this.codes = codes;
        this.guests = guests;
        this.links = links;
        this.limits = limits;
    }

    /**
     * Somebody at the door.
     *
     * @param presence wherever they are already
     * @param audience who saw them the last time
     */
    record Entrance(Member me, Space space, Optional<Presence> presence, Audience audience) {
        boolean isInside() {
            return presence.filter(one -> one.space().equals(space.id()) && !one.isRemote())
                    .isPresent();
        }

        String path() {
            return "/arrivals/" + space.id();
        }
    }

    /** @param guestsAreOn whether a member's invitation lets somebody in at present */
    record Outside(Space space, boolean guestsAreOn) {}

    /** @param isOver whether it was a code of ours, a while ago */
    record WrongCode(Space space, boolean isOver) {}

    /** Where a code leads that was scanned. The one in the address is worthless a minute later. */
    @GetMapping("/arrivals/{space}/codes/{code}")
    View scan(
            @PathVariable UUID space,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.take("arrivals.scan", request.getRemoteAddr(), 120, Duration.ofHours(1));
        Space door = door(space);
        DoorCode.Verdict verdict = codes.read(code, door);
        if (verdict != DoorCode.Verdict.GOOD) return wrong(door, verdict);
        codes.stamp(door, response);
        return Redirect.to("/arrivals/" + space);
    }

    @GetMapping("/arrivals/{space}")
    View show(@PathVariable UUID space, Viewer viewer, HttpServletRequest request) {
        Space door = door(space);
        if (viewer.standing().reaches(Standing.MEMBER)) return entrance(door, viewer);
        Optional<GuestLink> link = guests.read(request).flatMap(links::good).filter(one -> one.isFor(door));
        if (link.isPresent()) return Redirect.to(link.get().path());
        return Show.page("arrivals/outside", new Outside(door, links.areOn()));
    }

    private View entrance(Space door, Viewer viewer) {
        Member me = viewer.account().flatMap(members::find).orElseThrow(NotThere::new);
        Audience audience = threshold.habit(me.id()).orElse(Audience.MEMBERS);
        return Show.page("arrivals/entrance", new Entrance(me, door, presences.of(me.id()), audience));
    }

    private static View wrong(Space door, DoorCode.Verdict verdict) {
        boolean isOver = verdict == DoorCode.Verdict.OVER;
        return Show.page("arrivals/wrongCode", new WrongCode(door, isOver)).status(isOver ? 410 : 404);
    }

    private Space door(UUID id) {
        return doors.find(id).orElseThrow(NotThere::new);
    }
}
