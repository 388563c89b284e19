package org.zwischenraum.hosting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zwischenraum.community.Communities;

/** Keeps the house closed until it is founded. */
@Configuration(proxyBeanMethods = false)
class Opening implements HandlerInterceptor, WebMvcConfigurer {
    private static final List<String> BEFORE_ALL = List.of("/setup", "/assets/", "/language", "/health", "/error");
    private final Communities communities;

    Opening(Communities communities) {
        this.communities = communities;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(-10);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isOneOf(request.getRequestURI(), BEFORE_ALL)) return true;
        if (communities.find().isEmpty()) throw new Closed(Closed.Reason.NOT_FOUNDED);
        return true;
    }

    private static boolean isOneOf(String path, List<String> some) {
        return some.stream().anyMatch(path::startsWith);
    }
}
