package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.Visit;

/** What every way of signing in ends with: a new session, never one that was there before. */
@Component
public class SignIn {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Visit visit;

    SignIn(Sessions sessions, SessionCookie cookie, Visit visit) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.visit = visit;
    }

    /** Signs this browser in. */
    public void enter(UUID account, HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
        cookie.write(sessions.start(account, device(request)), response);
        visit.forget(request);
    }

    /** Signs this browser out. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        Identity.of(request).ifPresent(identity -> sessions.end(identity.proof(), identity.account()));
        cookie.clear(response);
    }

    private static String device(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent;
    }
}
