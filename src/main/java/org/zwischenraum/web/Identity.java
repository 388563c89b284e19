package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The account that a request has proved to be, put there by the door.
 *
 * @param proof the session or token by which it was proved
 * @param scopes what a token allows; a session allows all
 */
public record Identity(UUID account, UUID proof, Set<String> scopes) {
    private static final String KEY = Identity.class.getName();
    private static final Set<String> ALL = Set.of("read", "write", "host");

    public static Identity bySession(UUID account, UUID session) {
        return new Identity(account, session, ALL);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    public static Optional<Identity> of(HttpServletRequest request) {
        return Optional.ofNullable((Identity) request.getAttribute(KEY));
    }
}
