package org.zwischenraum.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Refusals;
import org.zwischenraum.web.TooMany;
import org.zwischenraum.web.WrongToken;

/** Finds the token of a call to the API (RFC 6750), and sees that it does not call too often. */
@Component
@Order(-90)
class BearerFilter extends OncePerRequestFilter {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int STRANGER_CALLS = 120;
    private final ApiTokens tokens;
    private final Limits limits;
    private final Settings.ApiLimits allowed;
    private final Refusals refusals;

    BearerFilter(ApiTokens tokens, Limits limits, Settings settings, Refusals refusals) {
        this.tokens = tokens;
        this.limits = limits;
        this.allowed = settings.apiLimits();
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            letIn(request);
        } catch (WrongToken | TooMany refusal) {
            refusals.answer(refusal, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void letIn(HttpServletRequest request) {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            limits.take("api.stranger", request.getRemoteAddr(), STRANGER_CALLS, MINUTE);
            return;
        }
        ApiToken token = tokens.find(secret.get()).orElseThrow(() -> wrong(request));
        limit(token, request.getMethod());
        new Identity(token.account(), token.id(), Set.copyOf(Scope.words(token.scopes()))).attachTo(request);
    }

    private WrongToken wrong(HttpServletRequest request) {
        limits.take("api.stranger", request.getRemoteAddr(), STRANGER_CALLS, MINUTE);
        return new WrongToken();
    }

    private void limit(ApiToken token, String method) {
        if (method.equals("GET") || method.equals("HEAD")) {
            limits.take("api.read", token.id(), allowed.reads(), MINUTE);
        } else {
            boolean host = token.scopes().contains(Scope.HOST);
            limits.take("api.write", token.id(), host ? allowed.hostWrites() : allowed.writes(), MINUTE);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) return Optional.empty();
        return Optional.of(header.substring(7).strip());
    }
}
