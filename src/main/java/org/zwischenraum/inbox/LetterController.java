package org.zwischenraum.inbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What a member wants by mail. */
@Controller
@OpenTo(Standing.FRIEND)
class LetterController {
    private final LetterChoices choices;

    LetterController(LetterChoices choices) {
        this.choices = choices;
    }

    record Choices(Set<Matter> wanted) {}

    @GetMapping("/inbox/letters")
    View show(Member me) {
        return Show.page("inbox/letters", new Choices(choices.wanted(me.id())));
    }

    @PostMapping("/inbox/letters")
    View choose(@RequestParam(defaultValue = "") List<Matter> wanted, Member me) {
        Set<Matter> matters = EnumSet.allOf(Matter.class);
        matters.retainAll(wanted);
        choices.choose(me.id(), matters);
        return Redirect.to("/inbox");
    }
}
