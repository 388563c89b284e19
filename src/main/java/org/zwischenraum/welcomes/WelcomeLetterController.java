package org.zwischenraum.welcomes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Show;

/** The letter as its reader finds it again, from the notice. */
@Controller
class WelcomeLetterController {
    private final Welcomes welcomes;
    private final Notices notices;

    WelcomeLetterController(Welcomes welcomes, Notices notices) {
        this.welcomes = welcomes;
        this.notices = notices;
    }

    @GetMapping(Welcomes.PATH)
    Show show(Member me) {
        Greeting greeting = welcomes.of(me).orElseThrow(NotThere::new);
        notices.seen(Welcomes.PATH, me);
        return Show.page("welcomes/welcome", greeting);
    }
}
