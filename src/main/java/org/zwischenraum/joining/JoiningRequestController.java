package org.zwischenraum.joining;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts answer those who ask to join: a yes becomes an invitation, a no is silence. */
@Controller
@OpenTo(Standing.HOST)
class JoiningRequestController {
    private final Joinings joinings;
    private final Admission admission;
    private final boolean mail;

    JoiningRequestController(Joinings joinings, Admission admission, Settings settings) {
        this.joinings = joinings;
        this.admission = admission;
        this.mail = settings.smtp().isPresent();
    }

    record Waiting(List<Joiner> joiners) {}

    @GetMapping("/hosting/joinings")
    View index() {
        return Show.page("joining/joinings", new Waiting(joinings.waiting(mail)));
    }

    @PostMapping("/hosting/joinings/{id}/approval")
    View approve(@PathVariable UUID id, Member me) {
        admission.approve(id, me.id());
        return Redirect.to(mail ? "/hosting/joinings" : "/hosting/invitations/" + id);
    }

    @PostMapping("/hosting/joinings/{id}/refusal")
    View refuse(@PathVariable UUID id, Member me) {
        joinings.decide(id, me.id()).ifPresent(joiner -> joinings.settle(joiner.id()));
        return Redirect.to("/hosting/joinings");
    }
}
