package org.zwischenraum.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Joins the pieces in which words arrive, so that no connection needs a large buffer of its own. */
@Component
class LiveHandler extends TextWebSocketHandler {
    private static final String TOMCAT_SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final long PATIENCE_MILLIS = 30_000;

    private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();
    private final Hub hub;
    private final Roster roster;
    private final Rights rights;
    private final Ear ear;

    LiveHandler(Hub hub, Roster roster, Rights rights, Ear ear) {
        this.hub = hub;
        this.roster = roster;
        this.rights = rights;
        this.ear = ear;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        bePatient(session);
        var watcher = new Watcher(session, Gate.identity(session), hub, roster, rights);
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
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        var watcher = watchers.get(session.getId());
        if (watcher != null) {
            watcher.isAlive();
            watcher.gather(part.getPayload(), part.isLast()).ifPresent(words -> ear.hear(watcher, words));
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage answer) {
        var watcher = watchers.get(session.getId());
        if (watcher != null) {
            watcher.isAlive();
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
