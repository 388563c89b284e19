package org.zwischenraum.arrivals;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** For somebody whom a host led in or out: who it was, who sees it, and the way back. */
@Controller
class HostedController {
    private final HostedArrivals hosted;
    private final Members members;
    private final Notices notices;

    HostedController(HostedArrivals hosted, Members members, Notices notices) {
        this.hosted = hosted;
        this.members = members;
        this.notices = notices;
    }

    record Story(Hosted hosted, Member host) {}

    @GetMapping("/arrivals/hosted/{id}")
    View show(@PathVariable UUID id, Member me) {
        Hosted one = hosted.find(id, me).orElseThrow(NotThere::new);
        notices.seen(one.path(), me);
        return Show.page("arrivals/hosted", new Story(one, members.get(one.host())));
    }

    @PostMapping("/arrivals/hosted/{id}/reversal")
    View undo(@PathVariable UUID id, Member me) {
        Hosted one = hosted.find(id, me).orElseThrow(NotThere::new);
        hosted.undo(one, me);
        return Redirect.to(one.path());
    }
}
