package org.zwischenraum.arrivals;

import jakarta.validation.Valid;
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
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The door, for hosts and, but for its settings, for the team: its codes and tablets, who comes in without a phone, and the guests of the day. */
@Controller
@OpenTo(Standing.HOST)
class HostDoorController {
    static final String DOOR = "/hosting/door";
    private final Doors doors;
    private final HostDoors hostDoors;
    private final Tablets tablets;
    private final HostedArrivals hosted;
    private final GuestLinks guests;
    private final DoorRules rules;
    private final Links links;

    HostDoorController(
            Doors doors,
            HostDoors hostDoors,
            Tablets tablets,
            HostedArrivals hosted,
            GuestLinks guests,
            DoorRules rules,
            Links links) {
        this.doors = doors;
        this.hostDoors = hostDoors;
        this.tablets = tablets;
        this.hosted = hosted;
        this.guests = guests;
        this.rules = rules;
        this.links = links;
    }

    /** The one page that shows the link of a tablet. */
    record MadeTablet(String name, String link) {}

    /** To be hung beside a door. */
    record Poster(Space space, String link) {}

    @GetMapping(DOOR)
    @OpenTo(Standing.TEAM)
    View show(@RequestParam(defaultValue = "") String who, @RequestParam Optional<UUID> space, Member me) {
        return Show.page("arrivals/hosting", hostDoors.of(doors.get(space), who, TabletForm.empty(), me));
    }

    @GetMapping("/hosting/door/poster")
    @OpenTo(Standing.TEAM)
    View poster(@RequestParam Optional<UUID> space) {
        Space door = doors.get(space);
        return Show.page("arrivals/poster", new Poster(door, links.to("/arrivals/" + door.id())));
    }

    @PostMapping("/hosting/door/tablets")
    View create(@Valid @ModelAttribute TabletForm form, BindingResult wrong, Member me) {
        Space door = doors.get(Optional.ofNullable(form.space()));
        if (wrong.hasErrors())
            return Show.page("arrivals/hosting", hostDoors.of(door, "", form, me))
                    .with(wrong);
        Optional<Token> link = tablets.make(form.id(), form.name(), door, me);
        return link.<View>map(one -> made(form, one)).orElseGet(() -> back(door));
    }

    @PostMapping("/hosting/door/tablets/{id}/revocation")
    View revoke(@PathVariable UUID id, Member me) {
        tablets.revoke(id, me);
        return Redirect.to(DOOR + "#tablets");
    }

    /** @param id made when the form was shown */
    @PostMapping("/hosting/door/people/{member}/arrival")
    @OpenTo(Standing.TEAM)
    View in(@PathVariable UUID member, @RequestParam Optional<UUID> id, @RequestParam Optional<UUID> space, Member me) {
        Space door = doors.get(space);
        hosted.in(id.orElseGet(Ids::next), hostDoors.person(member, me), door, me);
        return back(door);
    }

    /**
     * @param id made when the form was shown
     * @param to where the form was shown
     */
    @PostMapping("/hosting/door/people/{member}/departure")
    @OpenTo(Standing.TEAM)
    View out(
            @PathVariable UUID member,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = DOOR + "#people") String to,
            Member me) {
        hosted.out(id.orElseGet(Ids::next), hostDoors.person(member, me), me);
        return Redirect.to(Links.within(to));
    }

    @PostMapping("/hosting/door/guests")
    View guests(
            @RequestParam(defaultValue = "false") boolean welcome,
            @RequestParam(defaultValue = "false") boolean atTheDoor,
            Member me) {
        guests.welcome(welcome, me);
        rules.set(DoorRule.AT_THE_DOOR, atTheDoor, me);
        return Redirect.to(DOOR + "#guests");
    }

    private View made(TabletForm form, Token link) {
        return Show.page("arrivals/tabletMade", new MadeTablet(form.name(), links.to("/door/tablets/" + link.text())));
    }

    private static View back(Space door) {
        return Redirect.to(DOOR + "?space=" + door.id() + "#people");
    }
}
