package org.zwischenraum.invitations;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** Hosts invite people, and see what has become of it. */
@Controller
@OpenTo(Standing.HOST)
class InvitationController {
    private final Invitations invitations;
    private final Inviting inviting;
    private final Links links;
    private final Settings settings;
    private final ObjectProvider<Viewers> viewers;
    private final Clock clock;

    InvitationController(
            Invitations invitations,
            Inviting inviting,
            Links links,
            Settings settings,
            ObjectProvider<Viewers> viewers,
            Clock clock) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.links = links;
        this.settings = settings;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(Invitation invitation, Invitation.State state, String madeBy, List<String> acceptedBy) {
        boolean isGood() {
            return state == Invitation.State.OPEN || state == Invitation.State.OPENED;
        }

        /** Whom it is for, as far as that is known. */
        String title(Page page) {
            if (!invitation.name().isEmpty()) return invitation.name();
            if (!invitation.email().isEmpty()) return invitation.email();
            return invitation.kind() == Invitation.Kind.LINK
                    ? page.say("invitations.linkFor", "count", invitation.places())
                    : page.say("invitations.slipUnnamed");
        }
    }

    /**
     * @param made how many were made just now
     * @param mail whether letters leave this house
     */
    record Overview(List<Line> lines, int made, int known, boolean mail) {}

    /** @param mail whether letters leave this house */
    record Draft(InvitationForm form, boolean mail) {}

    /** @param link the whole address; empty when it cannot be shown any more */
    record Sheet(Line line, Optional<String> link) {}

    @GetMapping("/hosting/invitations")
    View index(@RequestParam(defaultValue = "0") int made, @RequestParam(defaultValue = "0") int known) {
        return Show.page(
                "invitations/invitations",
                new Overview(
                        invitations.all().stream().map(this::line).toList(),
                        made,
                        known,
                        settings.smtp().isPresent()));
    }

    @GetMapping("/hosting/invitations/new")
    View edit(@RequestParam(defaultValue = "MAIL") Invitation.Kind kind, Viewer me) {
        return page(InvitationForm.blank(kind, me.language()));
    }

    @PostMapping("/hosting/invitations")
    View create(@Valid InvitationForm form, BindingResult wrong, Viewer me) {
        if (wrong.hasErrors()) return page(form).with(wrong);
        try {
            return leadOn(form, inviting.invite(form, me.account().orElseThrow()));
        } catch (Invalid unclear) {
            return page(form).with(unclear);
        }
    }

    @GetMapping("/hosting/invitations/{id}")
    View show(@PathVariable UUID id) {
        Invitation invitation = invitations.find(id).orElseThrow(NotThere::new);
        return Show.page("invitations/invitation", new Sheet(line(invitation), link(invitation)));
    }

    @PostMapping("/hosting/invitations/{id}/revocation")
    View revoke(@PathVariable UUID id, Viewer me) {
        invitations.revoke(id, me.account().orElseThrow());
        return Redirect.to("/hosting/invitations");
    }

    @PostMapping("/hosting/invitations/{id}/reminder")
    View remind(@PathVariable UUID id) {
        invitations.remind(id);
        return Redirect.to("/hosting/invitations/" + id);
    }

    private Show page(InvitationForm form) {
        return Show.page("invitations/invite", new Draft(form, settings.smtp().isPresent()));
    }

    private static View leadOn(InvitationForm form, Inviting.Outcome outcome) {
        return switch (form.kind()) {
            case MAIL -> Redirect.to("/hosting/invitations?made=" + outcome.made() + "&known=" + outcome.known());
            case LINK -> Redirect.to("/hosting/invitations/" + form.id());
            case SLIP -> Redirect.to("/hosting/invitations/slips?of=" + form.id());
        };
    }

    private Line line(Invitation invitation) {
        return new Line(
                invitation,
                invitation.state(clock.instant()),
                Optional.ofNullable(invitation.madeBy()).map(this::name).orElse(""),
                invitation.acceptedBy().stream().map(this::name).toList());
    }

    private String name(UUID account) {
        return viewers.getObject().find(account).map(Viewer::name).orElse("–");
    }

    private Optional<String> link(Invitation invitation) {
        if (!invitation.isGoodAt(clock.instant())) return Optional.empty();
        return invitations.path(invitation).map(links::to);
    }
}
