package org.zwischenraum.live;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.zwischenraum.web.Identity;

/** Lets in who has signed in, and remembers as whom. */
@Component
class Gate implements HandshakeInterceptor {
    private static final String KEY = Identity.class.getName();

    static Identity identity(WebSocketSession session) {
        return (Identity) Objects.requireNonNull(session.getAttributes().get(KEY));
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (request instanceof ServletServerHttpRequest servlet) {
            Identity.of(servlet.getServletRequest()).ifPresent(identity -> attributes.put(KEY, identity));
        }
        if (!attributes.containsKey(KEY)) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
        }
        return attributes.containsKey(KEY);
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // Nothing is left to do.
    }
}
