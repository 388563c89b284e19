package org.zwischenraum.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts keep somebody out for a while. */
@Controller
@OpenTo(Standing.HOST)
class SuspensionController {
    private static final int LONGEST = 1000;
    private final Suspensions suspensions;
    private final Members members;

    SuspensionController(Suspensions suspensions, Members members) {
        this.suspensions = suspensions;
        this.members = members;
    }

    /** Somebody who may be kept out. */
    record Draft(Member who, String reason, Length length) {}

    @GetMapping("/hosting/members/{id}/suspension")
    Show write(@PathVariable UUID id) {
        return Show.page("moderation/suspend", new Draft(find(id), "", Length.WEEK));
    }

    /** @param id made when the form was shown */
    @PostMapping("/hosting/members/{member}/suspension")
    View begin(
            @PathVariable UUID member,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "WEEK") Length length,
            Member me) {
        Member who = find(member);
        String clean = Plain.text(reason);
        if (clean.isEmpty() || clean.length() > LONGEST)
            return Show.page("moderation/suspend", new Draft(who, clean, length))
                    .with(new Invalid(
                            "reason", clean.isEmpty() ? "moderation.problem.reason" : "moderation.problem.long"));
        suspensions.begin(id.orElseGet(Ids::next), who, clean, length, me);
        return Redirect.to("/roster/" + member);
    }

    @PostMapping("/hosting/members/{id}/suspension/end")
    Redirect end(@PathVariable UUID id, Member me) {
        suspensions.end(find(id), me.id());
        return Redirect.to("/roster/" + id);
    }

    private Member find(UUID id) {
        return members.find(id).filter(who -> who.emptiedAt() == null).orElseThrow(NotThere::new);
    }
}
