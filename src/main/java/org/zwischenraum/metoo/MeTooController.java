package org.zwischenraum.metoo;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** "Geht mir auch so", and the table at which they meet. */
@Controller
@OpenTo(Standing.FRIEND)
class MeTooController {
    private final Asks asks;
    private final MeToos meToos;
    private final Together together;

    MeTooController(Asks asks, MeToos meToos, Together together) {
        this.asks = asks;
        this.meToos = meToos;
        this.together = together;
    }

    @PostMapping("/asks/{id}/me-too")
    View say(@PathVariable UUID id, Member me) {
        Ask ask = seen(id, me);
        together.say(ask, me);
        return Redirect.to(ask.path());
    }

    @PostMapping("/asks/{id}/me-too/removal")
    View takeBack(@PathVariable UUID id, Member me) {
        Ask ask = seen(id, me);
        meToos.takeBack(ask.id(), me.id());
        return Redirect.to(ask.path());
    }

    @PostMapping("/asks/{id}/table/acceptance")
    View accept(@PathVariable UUID id, Member me) {
        return answer(id, true, me);
    }

    @PostMapping("/asks/{id}/table/refusal")
    View refuse(@PathVariable UUID id, Member me) {
        return answer(id, false, me);
    }

    private View answer(UUID id, boolean gladly, Member me) {
        Ask ask = seen(id, me);
        together.answer(ask, gladly, me);
        return Redirect.to(ask.path() + "#table");
    }

    private Ask seen(UUID id, Member me) {
        return asks.find(id, me).orElseThrow(NotThere::new);
    }
}
