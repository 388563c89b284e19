package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** "Not for me": an ask that I could answer is not held out to me any more. */
@Controller
@OpenTo(Standing.FRIEND)
class HushController {
    private final Asks asks;
    private final HelpWanted wanted;

    HushController(Asks asks, HelpWanted wanted) {
        this.asks = asks;
        this.wanted = wanted;
    }

    /** @param from the room in which it was held out: {@code asks}, else Today */
    @PostMapping("/asks/{id}/hush")
    View create(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        wanted.hush(ask, me);
        return Redirect.to(from.equals("asks") ? "/asks" : "/");
    }
}
