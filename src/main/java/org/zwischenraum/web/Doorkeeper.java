package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.zwischenraum.switches.Switches;

/**
 * Opens each door to those for whom it is, and to nobody else. What has no mark is for members; what hosts have switched
 * off is not there.
 */
@Component
class Doorkeeper implements HandlerInterceptor {
    /** Looking for marks takes longer than many a page; doors do not change while the program runs. */
    private static final Map<HandlerMethod, Standing> NEEDED = new ConcurrentHashMap<>();

    private final Visit visit;
    private final Switches switches;

    Doorkeeper(Visit visit, Switches switches) {
        this.visit = visit;
        this.switches = switches;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod door)) return true;
        if (!switches.isOwnerOn(door.getBeanType())) throw new NotThere();
        Standing needed = needed(door);
        if (needed == Standing.GUEST) return true;
        Viewer viewer = visit.viewer(request);
        if (!viewer.isSignedIn()) throw new NotSignedIn();
        if (!viewer.standing().reaches(needed)) throw new NotAllowed(onlyFor(needed));
        checkScope(request, needed);
        return true;
    }

    static Standing needed(HandlerMethod door) {
        return NEEDED.computeIfAbsent(door, Doorkeeper::read);
    }

    private static Standing read(HandlerMethod door) {
        OpenTo mark = AnnotatedElementUtils.findMergedAnnotation(door.getMethod(), OpenTo.class);
        if (mark == null) mark = AnnotatedElementUtils.findMergedAnnotation(door.getBeanType(), OpenTo.class);
        return mark == null ? Standing.MEMBER : mark.value();
    }

    private static void checkScope(HttpServletRequest request, Standing needed) {
        Identity identity = Identity.of(request).orElseThrow(NotSignedIn::new);
        if (needed.reaches(Standing.TEAM) && !identity.scopes().contains("host"))
            throw new NotAllowed("web.notAllowed.scope");
        String scope = isReading(request) ? "read" : "write";
        if (!identity.scopes().contains(scope)) throw new NotAllowed("web.notAllowed.scope");
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String onlyFor(Standing needed) {
        return needed.reaches(Standing.TEAM) ? "web.notAllowed.hosts" : "web.notAllowed.members";
    }
}
