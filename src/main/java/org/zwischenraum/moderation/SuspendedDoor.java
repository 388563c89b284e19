package org.zwischenraum.moderation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Identity;

/** Leads somebody who has signed in and may not come in to the page that says why. */
@Configuration(proxyBeanMethods = false)
class SuspendedDoor implements HandlerInterceptor, WebMvcConfigurer {
    private static final List<String> STILL_OPEN = List.of(
            SuspendedController.PATH,
            "/sign-out",
            "/sign-in",
            "/assets/",
            "/language",
            "/imprint",
            "/privacy",
            "/contact",
            "/conduct",
            "/health",
            "/error",
            "/api/");
    private final Members members;

    SuspendedDoor(Members members) {
        this.members = members;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(-5);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") || isStillOpen(request) || !isSuspended(request)) return true;
        response.setStatus(303);
        response.setHeader("Location", SuspendedController.PATH);
        response.setHeader("Cache-Control", "no-store");
        return false;
    }

    private static boolean isStillOpen(HttpServletRequest request) {
        return STILL_OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private boolean isSuspended(HttpServletRequest request) {
        return Identity.of(request)
                .flatMap(identity -> members.find(identity.account()))
                .filter(who -> who.suspendedAt() != null)
                .isPresent();
    }
}
