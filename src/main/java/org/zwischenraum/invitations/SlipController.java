package org.zwischenraum.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The sheet of slips to print and cut: one for each person, each good once. */
@Controller
@OpenTo(Standing.HOST)
class SlipController {
    private final Invitations invitations;
    private final Links links;
    private final Clock clock;

    SlipController(Invitations invitations, Links links, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
    }

    /** One slip with its address. */
    record Slip(Invitation invitation, String link) {}

    record Slips(List<Slip> slips) {}

    @GetMapping("/hosting/invitations/slips")
    View index(@RequestParam Optional<UUID> of) {
        List<Slip> slips = invitations.all().stream()
                .filter(invitation -> invitation.kind() == Invitation.Kind.SLIP)
                .filter(invitation -> invitation.isGoodAt(clock.instant()))
                .filter(invitation -> of.isEmpty() || isOneOf(invitation, of.get()))
                .flatMap(invitation -> slip(invitation).stream())
                .toList()
                .reversed();
        return Show.page("invitations/slips", new Slips(slips));
    }

    /** Those made by one form share the first half of their ids. */
    private static boolean isOneOf(Invitation invitation, UUID form) {
        return invitation.id().getMostSignificantBits() == form.getMostSignificantBits();
    }

    private Optional<Slip> slip(Invitation invitation) {
        return invitations.path(invitation).map(path -> new Slip(invitation, links.to(path)));
    }
}
