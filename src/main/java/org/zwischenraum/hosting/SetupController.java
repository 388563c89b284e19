package org.zwischenraum.hosting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.SignIn;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** The first run: whoever has the key makes the house and is its first host. */
@Controller
@OpenTo(Standing.GUEST)
class SetupController {
    private final Founding founding;
    private final SetupKey key;
    private final Communities communities;
    private final SignIn signIn;

    SetupController(Founding founding, SetupKey key, Communities communities, SignIn signIn) {
        this.founding = founding;
        this.key = key;
        this.communities = communities;
        this.signIn = signIn;
    }

    @GetMapping("/setup")
    Show edit(@RequestParam(defaultValue = "") String key, Viewer viewer) {
        check(key);
        return Show.page("hosting/setup", SetupForm.blank(key, viewer.language()));
    }

    @PostMapping("/setup")
    Object create(
            @Valid SetupForm form, BindingResult wrong, HttpServletRequest request, HttpServletResponse response) {
        check(form.key());
        if (wrong.hasErrors()) return Show.page("hosting/setup", form).with(wrong);
        Member host = founding.found(form.beginning());
        signIn.enter(host.id(), request, response);
        return Redirect.to("/hosting/first-steps");
    }

    private void check(String given) {
        if (communities.find().isPresent()) throw new NotThere();
        if (!key.fits(given)) throw new Closed(Closed.Reason.NOT_FOUNDED);
    }
}
