package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** Asking one person who could help. */
@Controller
@OpenTo(Standing.FRIEND)
class AskingController {
    private final Asking asking;

    AskingController(Asking asking) {
        this.asking = asking;
    }

    @PostMapping("/asks/{id}/requests")
    View create(@PathVariable UUID id, @RequestParam UUID member, Member me) {
        return Redirect.to(asking.send(id, member, me).path());
    }
}
