package org.zwischenraum.teaching;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** Puts hints away that hosts have dealt with. */
@Controller
@OpenTo(Standing.HOST)
class HintController {
    private final Hints hints;
    private final Asks asks;

    HintController(Hints hints, Asks asks) {
        this.hints = hints;
        this.asks = asks;
    }

    @PostMapping(Paths.ROOM + "/hints/{id}/removal")
    View remove(@PathVariable UUID id) {
        hints.putAway(id);
        return Redirect.to(Paths.ROOM + "#hints");
    }

    @PostMapping(Paths.ROOM + "/unfound/{ask}/removal")
    View removeUnfound(@PathVariable UUID ask, Member me) {
        hints.putAwayUnfound(asks.find(ask, me).orElseThrow(NotThere::new).id());
        return Redirect.to(Paths.ROOM + "#unfound");
    }
}
