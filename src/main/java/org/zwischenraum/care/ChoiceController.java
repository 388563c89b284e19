package org.zwischenraum.care;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.pairs.Unproposed;
import org.zwischenraum.web.Redirect;

/** "Not for this": being proposed to hosts, and being missed, each on its own. */
@Controller
class ChoiceController {
    private final Choices choices;
    private final Unproposed unproposed;

    ChoiceController(Choices choices, Unproposed unproposed) {
        this.choices = choices;
        this.unproposed = unproposed;
    }

    @PostMapping("/me/care/proposals")
    View propose(@RequestParam boolean wanted, Member me) {
        unproposed.choose(wanted, me);
        return Redirect.to("/me#care");
    }

    @PostMapping("/me/care/absences")
    View miss(@RequestParam boolean wanted, @RequestParam(defaultValue = "false") boolean today, Member me) {
        choices.choose(wanted, me);
        return Redirect.to(today ? "/" : "/me#care");
    }
}
