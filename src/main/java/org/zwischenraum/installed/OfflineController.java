package org.zwischenraum.installed;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** What the service worker asks the house for. */
@Controller
@OpenTo(Standing.GUEST)
class OfflineController {
    /** The page for what was not seen before: without anything of a person, since it outlives their being signed in. */
    record Offline() {}

    /**
     * What a form that has waited needs before it is sent: it was shown with a token that may be no longer good.
     *
     * @param reader who is signed in, as in {@link PageMarks}; nobody else's forms are sent
     */
    record Pass(String reader, String token) {}

    @GetMapping("/offline")
    View show() {
        return Show.page("installed/offline", new Offline());
    }

    @GetMapping("/offline/pass")
    ResponseEntity<Pass> pass(Viewer viewer, HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Pass(PageMarks.reader(viewer), token.getToken()));
    }
}
