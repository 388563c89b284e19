package org.zwischenraum.hosting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Providers;
import org.zwischenraum.web.Visit;

/**
 * Keeps the house closed until it is founded, and to everybody but its hosts and its own machine until it says who is
 * responsible for it.
 */
@Configuration(proxyBeanMethods = false)
class Opening implements HandlerInterceptor, WebMvcConfigurer {
    private static final List<String> ALWAYS = List.of("/setup", "/assets/", "/language", "/health", "/error");
    private static final List<String> TO_GET_IN = List.of("/sign-in", "/sign-out");
    private final Communities communities;
    private final Providers providers;
    private final Visit visit;

    Opening(Communities communities, Providers providers, Visit visit) {
        this.communities = communities;
        this.providers = providers;
        this.visit = visit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(-10);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isBelow(ALWAYS, request)) return true;
        if (communities.find().isEmpty()) throw new Closed(Closed.Reason.NOT_FOUNDED);
        if (!providers.tellAll() && !mayComeEarly(request)) throw new Closed(Closed.Reason.NOT_OPEN);
        return true;
    }

    private boolean mayComeEarly(HttpServletRequest request) {
        return isBelow(TO_GET_IN, request)
                || Nearby.is(request)
                || visit.viewer(request).isHost();
    }

    private static boolean isBelow(List<String> paths, HttpServletRequest request) {
        return paths.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
