package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Asking one person: somebody who was proposed, or whom the asker thinks of themselves. */
@Controller
@OpenTo(Standing.FRIEND)
class AskingController {
    private final Asks asks;
    private final Asking asking;
    private final PassingOn passingOn;

    AskingController(Asks asks, Asking asking, PassingOn passingOn) {
        this.asks = asks;
        this.asking = asking;
        this.passingOn = passingOn;
    }

    @GetMapping("/asks/{id}/requests/new")
    View blank(@PathVariable UUID id, @RequestParam(defaultValue = "") String query, Member me) {
        return Show.page("suggestions/new", passingOn.of(asks.openOf(id, me), Plain.line(query), me));
    }

    @PostMapping("/asks/{id}/requests")
    View create(@PathVariable UUID id, @RequestParam UUID member, Member me) {
        return Redirect.to(asking.send(id, member, me).path());
    }
}
