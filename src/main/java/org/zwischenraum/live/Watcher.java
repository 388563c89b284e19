package org.zwischenraum.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.zwischenraum.web.Identity;
import tools.jackson.databind.json.JsonMapper;

/**
 * One open page. Notices wait in a queue; a virtual thread says them, so that a slow client holds up nobody but itself. It
 * is let go when a single notice takes longer than the server's patience.
 */
final class Watcher {
    /** Shorter than the minute after which proxies close what seems to be dead. */
    private static final Duration QUIET = Duration.ofSeconds(25);

    private static final int MOST_TOPICS = 50;
    private static final int SPREAD_MILLIS = 20;
    private static final int WIDEST_SPREAD_MILLIS = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebSocketSession session;
    private final Identity identity;
    private final Hub hub;
    private final Rights rights;
    private final Notices notices = new Notices();
    private final Set<String> topics = ConcurrentHashMap.newKeySet();

    Watcher(WebSocketSession session, Identity identity, Hub hub, Rights rights) {
        this.session = session;
        this.identity = identity;
        this.hub = hub;
        this.rights = rights;
    }

    void start() {
        hub.enter(this);
        Thread.ofVirtual().name("live-writer").start(this::write);
    }

    boolean cameInBy(UUID proof) {
        return identity.proof().equals(proof);
    }

    void watch(String topic, Duration sincePageWasRead) {
        if (!session.isOpen()) return;
        if (topics.size() >= MOST_TOPICS || !rights.mayWatch(identity.account(), topic)) {
            notices.put(new Notice(Notice.Word.REFUSED, topic));
            return;
        }
        topics.add(topic);
        // Joins before it says so: else a change in between would be told to nobody.
        hub.join(topic, this);
        notices.put(new Notice(Notice.Word.WATCHING, topic));
        if (hub.mayHaveChanged(topic, sincePageWasRead)) tell(topic);
    }

    void leave(String topic) {
        hub.leave(topic, this);
        topics.remove(topic);
        notices.drop(topic);
    }

    void tell(String topic) {
        notices.put(new Notice(Notice.Word.CHANGED, topic));
    }

    private void write() {
        try {
            while (session.isOpen()) {
                var notice = notices.take(QUIET);
                if (notice.isPresent()) {
                    say(notice.get());
                } else {
                    session.sendMessage(new PingMessage(ByteBuffer.allocate(0)));
                }
            }
        } catch (IOException | RuntimeException lost) {
            // Gone, or too slow.
            close();
        } catch (InterruptedException stopped) {
            close();
        }
    }

    /**
     * In JSON: the word and the topic, and with a change over how many milliseconds the pages that show it should spread
     * their reading. A right that has ended ends the watching; of the change nothing is said.
     */
    private void say(Notice notice) throws IOException {
        if (notice.word() == Notice.Word.CHANGED && !rights.mayWatch(identity.account(), notice.topic())) {
            leave(notice.topic());
            return;
        }
        var word = notice.word().name().toLowerCase(Locale.ROOT);
        var said = JSON.createObjectNode().put(word, notice.topic());
        if (notice.word() == Notice.Word.CHANGED) {
            said.put("spread", Math.min(WIDEST_SPREAD_MILLIS, SPREAD_MILLIS * (hub.count(notice.topic()) - 1)));
        }
        session.sendMessage(new TextMessage(said.toString()));
    }

    void close() {
        hub.leave(this);
        topics.forEach(topic -> hub.leave(topic, this));
        topics.clear();
        try {
            session.close(CloseStatus.POLICY_VIOLATION);
        } catch (IOException gone) {
            // Then it is closed.
        }
    }
}
