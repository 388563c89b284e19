package org.zwischenraum.arrivals;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** The links by which a member invites somebody for a day. */
@Controller
class GuestController {
    private final GuestLinks links;
    private final Doors doors;
    private final Visits visits;
    private final DayGuests guests;
    private final Plans plans;
    private final Links addresses;
    private final Limits limits;

    GuestController(
            GuestLinks links,
            Doors doors,
            Visits visits,
            DayGuests guests,
            Plans plans,
            Links addresses,
            Limits limits) {
        this.links = links;
        this.doors = doors;
        this.visits = visits;
        this.guests = guests;
        this.plans = plans;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** @param areOn whether guests are welcome in this house at present */
    record Guests(List<GuestLink> links, boolean areOn) {
        boolean isFull() {
            return links.size() >= GuestLinks.OPEN_AT_MOST;
        }
    }

    record Draft(
            Member me, GuestLinkForm form, Space space, List<Space> spaces, List<PlanTable> tables, LocalDate today) {
        LocalDate last() {
            return today.plusDays(GuestLinks.DAYS_AHEAD);
        }
    }

    /**
     * @param url the whole address for the guest
     * @param name of the guest, once they came and show it; else empty
     */
    record Sheet(GuestLink link, String url, String table, String name, boolean isOpen) {}

    @GetMapping("/guests")
    View index(Member me) {
        return Show.page("arrivals/guests", new Guests(links.of(me), links.areOn()));
    }

    @GetMapping("/guests/new")
    View edit(@RequestParam Optional<UUID> space, Member me) {
        Space door = doors.get(space);
        LocalDate tomorrow = doors.today(door).plusDays(1);
        return draft(new GuestLinkForm(Ids.next(), door.id(), tomorrow, null, "", true), me);
    }

    @PostMapping("/guests")
    View create(@Valid @ModelAttribute GuestLinkForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return draft(form, me).with(wrong);
        limits.take("arrivals.links", me.id(), 20, Duration.ofHours(1));
        try {
            return Redirect.to("/guests/" + links.make(form, me).id());
        } catch (Invalid problem) {
            return draft(form, me).with(problem);
        }
    }

    @GetMapping("/guests/{id}")
    View show(@PathVariable UUID id, Member me) {
        GuestLink link = links.find(id, me).orElseThrow(NotThere::new);
        String name = guests.of(link).map(DayGuest::name).orElse("");
        boolean isOpen = links.good(link.secret()).isPresent();
        return Show.page(
                "arrivals/guest", new Sheet(link, addresses.to(link.path()), visits.table(link), name, isOpen));
    }

    @PostMapping("/guests/{id}/revocation")
    View revoke(@PathVariable UUID id, Member me) {
        links.revoke(id, me);
        return Redirect.to("/guests");
    }

    private Show draft(GuestLinkForm form, Member me) {
        Space door =
                Optional.ofNullable(form.space()).flatMap(doors::find).orElseGet(() -> doors.get(Optional.empty()));
        return Show.page(
                "arrivals/invite",
                new Draft(me, form, door, doors.all(), plans.of(door.id()).tables(), doors.today(door)));
    }
}
