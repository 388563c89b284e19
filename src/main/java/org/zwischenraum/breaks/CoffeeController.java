package org.zwischenraum.breaks;

import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Redirect;

/** Would like a break, and would rather not. */
@Controller
class CoffeeController {
    private final CoffeeMachine machine;
    private final Presences presences;
    private final Limits limits;

    CoffeeController(CoffeeMachine machine, Presences presences, Limits limits) {
        this.machine = machine;
        this.presences = presences;
        this.limits = limits;
    }

    @PostMapping("/breaks/coffee")
    View wish(Member me) {
        Presence here = presences.of(me.id()).orElseThrow(() -> new Conflict("breaks.conflict.away", "/floor"));
        if (here.isInvisible()) throw new Conflict("breaks.conflict.invisible", "/floor");
        limits.take("breaks", me.id(), 40, Duration.ofHours(1));
        machine.wish(me, here.space());
        return back(here);
    }

    @PostMapping("/breaks/coffee/removal")
    View leave(Member me) {
        machine.leave(me);
        return presences.of(me.id()).map(CoffeeController::back).orElseGet(() -> Redirect.to("/floor#breaks"));
    }

    private static Redirect back(Presence here) {
        return Redirect.to("/floor?space=" + here.space() + "#breaks");
    }
}
