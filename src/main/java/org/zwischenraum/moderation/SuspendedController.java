package org.zwischenraum.moderation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The one page of somebody who may not come in: why, until when, and what they say to it. For everybody else it is not there. */
@Controller
@OpenTo(Standing.GUEST)
class SuspendedController {
    static final String PATH = "/suspended";
    private static final int LONGEST = 2000;
    private final Suspensions suspensions;
    private final Members members;

    SuspendedController(Suspensions suspensions, Members members) {
        this.suspensions = suspensions;
        this.members = members;
    }

    /** @param suspension empty where it is older than reasons are */
    record Out(Member who, Optional<Suspension> suspension, String typed) {}

    @GetMapping(PATH)
    Show show(HttpServletRequest request) {
        return page(suspended(request), "");
    }

    @PostMapping("/suspended/appeal")
    View appeal(@RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        Member who = suspended(request);
        String clean = Plain.text(words);
        if (clean.isEmpty() || clean.length() > LONGEST)
            return page(who, clean)
                    .with(new Invalid(
                            "words", clean.isEmpty() ? "moderation.problem.appeal" : "moderation.problem.appealLong"));
        suspensions.appeal(who.id(), clean);
        return Redirect.to(PATH);
    }

    private Show page(Member who, String typed) {
        return Show.page("moderation/suspended", new Out(who, suspensions.lastingOf(who.id()), typed));
    }

    private Member suspended(HttpServletRequest request) {
        return Identity.of(request)
                .flatMap(identity -> members.find(identity.account()))
                .filter(who -> who.suspendedAt() != null)
                .orElseThrow(NotThere::new);
    }
}
