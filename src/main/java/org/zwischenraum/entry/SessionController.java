package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Where somebody is signed in, and the end of it. */
@Controller
@OpenTo(Standing.FRIEND)
class SessionController {
    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @param here whether it is the one that the page is read with */
    record Line(Session session, Device device, boolean here) {}

    record Everywhere(List<Line> lines) {}

    @GetMapping("/me/sessions")
    View index(HttpServletRequest request) {
        Identity me = me(request);
        List<Line> lines = sessions.of(me.account()).stream()
                .map(session -> new Line(
                        session, Device.of(session.device()), session.id().equals(me.proof())))
                .toList();
        return Show.page("entry/sessions", new Everywhere(lines));
    }

    @PostMapping("/me/sessions/{id}/end")
    View end(@PathVariable UUID id, HttpServletRequest request) {
        sessions.end(id, me(request).account());
        return Redirect.to("/me/sessions");
    }

    @PostMapping("/me/sessions/others/end")
    View endOthers(HttpServletRequest request) {
        sessions.endOthers(me(request).account(), me(request).proof());
        return Redirect.to("/me/sessions");
    }

    private static Identity me(HttpServletRequest request) {
        return Identity.of(request).orElseThrow();
    }
}
