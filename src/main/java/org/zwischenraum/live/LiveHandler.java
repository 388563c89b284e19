package org.zwischenraum.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients say: <code>{"watch": ["asks/1"], "age": 1200}</code>, with the age of the page in milliseconds, or
 * <code>{"leave": ["asks/1"]}</code>.
 */
@Component
class LiveHandler extends TextWebSocketHandler {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOMCAT_SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final long PATIENCE_MILLIS = 30_000;

    private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();
    private final Hub hub;
    private final Rights rights;

    LiveHandler(Hub hub, Rights rights) {
        this.hub = hub;
        this.rights = rights;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        bePatient(session);
        var watcher = new Watcher(session, Gate.identity(session), hub, rights);
        watchers.put(session.getId(), watcher);
        watcher.start();
    }

    /** After this time in one single sending, a client is let go. */
    private static void bePatient(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession outer) {
            var inner = outer.getNativeSession(jakarta.websocket.Session.class);
            if (inner != null) {
                inner.getUserProperties().put(TOMCAT_SEND_TIMEOUT, PATIENCE_MILLIS);
            }
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var watcher = watchers.get(session.getId());
        if (watcher != null) {
            hear(watcher, message.getPayload());
        }
    }

    private static void hear(Watcher watcher, String words) {
        try {
            var said = JSON.readTree(words);
            var age = Duration.ofMillis(
                    Math.clamp(said.path("age").asLong(0), 0, Duration.ofDays(1).toMillis()));
            said.path("watch").forEach(topic -> watcher.watch(topic.asString(), age));
            said.path("leave").forEach(topic -> watcher.leave(topic.asString()));
        } catch (JacksonException notOurs) {
            watcher.close();
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var watcher = watchers.remove(session.getId());
        if (watcher != null) {
            watcher.close();
        }
    }
}
