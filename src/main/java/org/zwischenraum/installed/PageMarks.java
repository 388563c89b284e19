package org.zwischenraum.installed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Visit;

/** Says with each page whose it is, and whether a device may keep it to be read without a network. */
@Configuration(proxyBeanMethods = false)
class PageMarks implements WebMvcConfigurer, HandlerInterceptor {
    static final String READER = "Page-Reader";
    static final String KEEP = "Page-Keep";
    static final String NOBODY = "nobody";
    private static final Pattern NO_PAGE = Pattern.compile("/(assets|api|files|patterns|live|webjars|health)(/.*)?");
    /** Rooms whose pages may be kept. What is not named is not kept: keys, the door, calls, the hosts' papers. */
    private static final Set<String> ROOMS = Set.of(
            "",
            "asks",
            "people",
            "conversations",
            "inbox",
            "introductions",
            "requests",
            "outcomes",
            "floor",
            "spaces",
            "tables",
            "days",
            "events",
            "groups",
            "blog",
            "library",
            "directory",
            "projects",
            "trips",
            "imprint",
            "privacy");
    /** Below a room: whom somebody stays away from, what they report, calls, and what is a file. */
    private static final Pattern NEVER = Pattern.compile(
            ".*/(apart|reports|calls|phonecalls|export|drafts|hours|plan|pictures|face)(/.*)?|.*\\.\\w+");

    private final Visit visit;

    PageMarks(Visit visit) {
        this.visit = visit;
    }

    /** How a reader is called on the device. */
    static String reader(Viewer viewer) {
        return viewer.account().map(UUID::toString).orElse(NOBODY);
    }

    static boolean mayBeKept(String path) {
        if (path.equals("/me")) return true;
        return ROOMS.contains(path.substring(1).split("/", 2)[0])
                && !NEVER.matcher(path).matches();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && !NO_PAGE.matcher(request.getRequestURI()).matches()) mark(request, response);
        return true;
    }

    private void mark(HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = visit.viewer(request);
        response.setHeader(READER, reader(viewer));
        if (viewer.isSignedIn() && mayBeKept(request.getRequestURI())) response.setHeader(KEEP, "yes");
    }
}
