package org.zwischenraum.quick;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;

/** "Passt gerade nicht." Nobody learns of it. */
@Controller
class QuickController {
    private final Asks asks;
    private final QuickAsks quick;

    QuickController(Asks asks, QuickAsks quick) {
        this.asks = asks;
        this.quick = quick;
    }

    @PostMapping("/asks/{id}/pass")
    View create(@PathVariable UUID id, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        quick.pass(ask, me);
        return Redirect.to("/floor");
    }
}
