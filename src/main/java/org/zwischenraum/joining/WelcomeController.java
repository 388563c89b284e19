package org.zwischenraum.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.AddressTaken;
import org.zwischenraum.entry.EvenPace;
import org.zwischenraum.entry.SignIn;
import org.zwischenraum.invitations.Invitation;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/**
 * Where an invitation leads. Looking changes nothing, since scanners look too; the button notes that a person was here.
 * Whoever gives another address than the one that was written to confirms it by a letter, if letters leave this house:
 * so a wrong letter in the address locks nobody out, and nobody learns which addresses are known here.
 */
@Controller
@OpenTo(Standing.GUEST)
class WelcomeController {
    private final Invitations invitations;
    private final Admission admission;
    private final JoiningRequests requests;
    private final Members members;
    private final SignIn signIn;
    private final Limits limits;
    private final boolean mail;

    WelcomeController(
            Invitations invitations,
            Admission admission,
            JoiningRequests requests,
            Members members,
            SignIn signIn,
            Limits limits,
            Settings settings) {
        this.invitations = invitations;
        this.admission = admission;
        this.requests = requests;
        this.members = members;
        this.signIn = signIn;
        this.limits = limits;
        this.mail = settings.smtp().isPresent();
    }

    /** @param host who invites; empty when nobody in particular */
    record Welcome(String secret, String host, String words) {}

    /** The form, and where it is sent. */
    record Draft(String action, JoiningForm form, boolean asksWhy) {}

    @GetMapping("/welcome/{secret}")
    View show(@PathVariable String secret) {
        return invitations
                .find(secret)
                .map(invitation -> Show.page("joining/welcome", welcome(secret, invitation)))
                .orElseGet(WelcomeController::over);
    }

    @PostMapping("/welcome/{secret}/opening")
    View open(@PathVariable String secret) {
        invitations.open(secret);
        return Redirect.to("/welcome/" + secret + "/form");
    }

    @GetMapping("/welcome/{secret}/form")
    View edit(@PathVariable String secret, Viewer viewer) {
        return invitations
                .find(secret)
                .map(invitation ->
                        form(secret, JoiningForm.blank(invitation.name(), invitation.email(), viewer.language())))
                .orElseGet(WelcomeController::over);
    }

    @PostMapping("/welcome/{secret}")
    View create(
            @PathVariable String secret,
            @Valid JoiningForm form,
            BindingResult wrong,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.take("join by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        Optional<Invitation> invitation = invitations.find(secret);
        if (invitation.isEmpty()) return over();
        if (wrong.hasErrors()) return form(secret, form).with(wrong);
        if (mail && !invitation.get().proves(form.email()))
            return EvenPace.keep(
                    () -> requests.confirmFirst(form, invitation.get().id()));
        return enter(invitation.get(), form, request, response);
    }

    private View enter(
            Invitation invitation, JoiningForm form, HttpServletRequest request, HttpServletResponse response) {
        try {
            Optional<Member> member = admission.by(invitation, form);
            if (member.isEmpty()) return over();
            signIn.enter(member.get().id(), request, response);
            return Redirect.to("/");
        } catch (AddressTaken taken) {
            limits.take("join with a known address", invitation.id(), 5, Duration.ofDays(1));
            return requests.known(form);
        }
    }

    static Show over() {
        return Show.page("joining/welcomeOver", new Welcome("", "", "")).status(410);
    }

    private static Show form(String secret, JoiningForm form) {
        return Show.page("joining/joining", new Draft("/welcome/" + secret, form, false));
    }

    private Welcome welcome(String secret, Invitation invitation) {
        String host = Optional.ofNullable(invitation.madeBy())
                .flatMap(members::find)
                .map(Member::name)
                .orElse("");
        return new Welcome(secret, host, invitation.words());
    }
}
