package org.zwischenraum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zwischenraum.settings.Settings;

/** Stands first, so that everything behind it sees the client instead of a trusted proxy. Names and links it leaves alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForwardingFilter extends OncePerRequestFilter {
    private final Forwarding forwarding;

    ForwardingFilter(Settings settings) {
        forwarding = new Forwarding(settings.trustedProxies());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Origin origin = forwarding.origin(request);
        origin.attachTo(request);
        boolean asItCame = origin.address().equals(request.getRemoteAddr()) && origin.secure() == request.isSecure();
        chain.doFilter(asItCame ? request : new Forwarded(request, origin), response);
    }

    /** A request as its client sent it. */
    private static final class Forwarded extends HttpServletRequestWrapper {
        private final Origin origin;

        Forwarded(HttpServletRequest request, Origin origin) {
            super(request);
            this.origin = origin;
        }

        @Override
        public String getRemoteAddr() {
            return origin.address();
        }

        @Override
        public String getRemoteHost() {
            return origin.address();
        }

        @Override
        public boolean isSecure() {
            return origin.secure();
        }

        @Override
        public String getScheme() {
            return origin.secure() ? "https" : "http";
        }
    }
}
