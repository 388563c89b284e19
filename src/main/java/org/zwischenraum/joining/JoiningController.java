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
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Joining;
import org.zwischenraum.entry.AddressTaken;
import org.zwischenraum.entry.EvenPace;
import org.zwischenraum.entry.SignIn;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Joining without an invitation, as far as the community wants that: asking a host, or just coming in. */
@Controller
@OpenTo(Standing.GUEST)
class JoiningController {
    private final Communities communities;
    private final JoiningRequests requests;
    private final Joinings joinings;
    private final Admission admission;
    private final SignIn signIn;
    private final Limits limits;
    private final boolean mail;

    JoiningController(
            Communities communities,
            JoiningRequests requests,
            Joinings joinings,
            Admission admission,
            SignIn signIn,
            Limits limits,
            Settings settings) {
        this.communities = communities;
        this.requests = requests;
        this.joinings = joinings;
        this.admission = admission;
        this.signIn = signIn;
        this.limits = limits;
        this.mail = settings.smtp().isPresent();
    }

    /** The page with the one button. */
    record Confirmation(String secret, String name) {}

    @GetMapping("/join")
    View edit(Viewer viewer) {
        if (viewer.isSignedIn()) return Redirect.to("/");
        if (isClosed()) return Show.page("joining/joiningClosed", viewer);
        return form(JoiningForm.blank("", "", viewer.language()));
    }

    @PostMapping("/join")
    View create(@Valid JoiningForm form, BindingResult wrong, Viewer viewer, HttpServletRequest request) {
        limits.take("join by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        if (isClosed()) return Show.page("joining/joiningClosed", viewer).status(409);
        if (wrong.hasErrors()) return form(form).with(wrong);
        limits.take("join by mail", form.email().toLowerCase(java.util.Locale.ROOT), 5, Duration.ofHours(1));
        return EvenPace.keep(() -> mail ? requests.confirmFirst(form, null) : requests.keep(form));
    }

    @GetMapping("/join/{secret}")
    View look(@PathVariable String secret) {
        return joinings.find(secret)
                .map(joiner -> Show.page("joining/joiningConfirm", new Confirmation(secret, joiner.name())))
                .orElseGet(WelcomeController::over);
    }

    @PostMapping("/join/{secret}")
    View confirm(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<Joiner> joiner = joinings.find(secret);
        if (joiner.isEmpty()) return WelcomeController.over();
        if (joiner.get().invitation().isPresent() || communities.get().joining() == Joining.OPEN)
            return enter(secret, request, response);
        joinings.confirm(secret);
        return Show.page("joining/joiningAsked", joiner.get().name());
    }

    private View enter(String secret, HttpServletRequest request, HttpServletResponse response) {
        try {
            Optional<Member> member = admission.byLink(secret);
            if (member.isEmpty()) return WelcomeController.over();
            signIn.enter(member.get().id(), request, response);
            return Redirect.to("/");
        } catch (AddressTaken meanwhile) {
            return Redirect.to("/sign-in");
        }
    }

    private boolean isClosed() {
        return communities.get().joining() == Joining.INVITATION;
    }

    private Show form(JoiningForm form) {
        boolean asksWhy = communities.get().joining() == Joining.REQUEST || !mail;
        return Show.page("joining/joining", new WelcomeController.Draft("/join", form, asksWhy));
    }
}
