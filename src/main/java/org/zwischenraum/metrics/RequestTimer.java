package org.zwischenraum.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** How long requests take, by route (the pattern, never the path, which may name people), method and status. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestTimer extends OncePerRequestFilter {
    private final MeterRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            timers.computeIfAbsent(Kind.of(request, response), this::timer)
                    .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private Timer timer(Kind kind) {
        return registry.timer(
                "http.server.requests",
                "method",
                kind.method(),
                "uri",
                kind.route(),
                "status",
                Integer.toString(kind.status()));
    }

    /** Requests that are counted together. */
    private record Kind(String method, String route, int status) {
        static Kind of(HttpServletRequest request, HttpServletResponse response) {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return new Kind(
                    knownMethod(request.getMethod()), route == null ? "none" : route.toString(), response.getStatus());
        }

        /** Anybody can invent methods, and each would be a row of figures for ever. */
        private static String knownMethod(String method) {
            return switch (method) {
                case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD" -> method;
                default -> "other";
            };
        }
    }
}
