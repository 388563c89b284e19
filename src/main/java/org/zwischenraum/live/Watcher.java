package org.zwischenraum.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.Ids;
import tools.jackson.databind.json.JsonMapper;

/**
 * One open page. Notices wait in a queue; a virtual thread says them, so that a slow client holds up nobody but itself. It
 * is let go when a single notice takes longer than the server's patience.
 */
final class Watcher {
    /** Shorter than the minute after which proxies close what seems to be dead. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    /** Who has answered none of two beats has lost the network. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(35);

    private static final int BEATS_OF_A_RIGHT = 3;
    private static final int MOST_TOPICS = 50;
    private static final int SPREAD_MILLIS = 20;
    private static final int WIDEST_SPREAD_MILLIS = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebSocketSession session;
    private final Identity identity;
    private final Hub hub;
    private final Rights rights;
    private final Roster roster;
    private final UUID id = Ids.next();
    private final Waiting waiting = new Waiting();
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final StringBuilder begun = new StringBuilder(0);
    private final Set<String> moving = ConcurrentHashMap.newKeySet();
    private volatile Language language = Language.DE;
    private int beats = ThreadLocalRandom.current().nextInt(BEATS_OF_A_RIGHT);
    private long lastBeat = System.nanoTime();
    private volatile long lastHeard = System.nanoTime();

    Watcher(WebSocketSession session, Identity identity, Hub hub, Roster roster, Rights rights) {
        this.session = session;
        this.identity = identity;
        this.hub = hub;
        this.roster = roster;
        this.rights = rights;
    }

    void start() {
        roster.enter(this);
        Thread.ofVirtual().name("live-writer").start(this::write);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return identity.account();
    }

    /** A program that may only read may not talk either. */
    boolean maySay() {
        return identity.scopes().contains("write");
    }

    /** What the client says, once its last part has come; who says too much at once is let go. */
    Optional<String> gather(String part, boolean isLast) {
        if (begun.length() + part.length() > Ear.LONGEST) close();
        else begun.append(part);
        if (!isLast || !session.isOpen()) return Optional.empty();
        String words = begun.toString();
        begun.setLength(0);
        begun.trimToSize();
        return Optional.of(words);
    }

    boolean cameInBy(UUID proof) {
        return identity.proof().equals(proof);
    }

    void watch(String topic, Duration sincePageWasRead) {
        if (!session.isOpen()) return;
        var viewer = rights.mayWatch(account(), topic);
        if (viewer.isEmpty() || topics.size() >= MOST_TOPICS) {
            refuse(topic);
            return;
        }
        language = viewer.get().language();
        topics.add(topic);
        // Joins before it says so: else a change in between would be told to nobody.
        hub.join(topic, this);
        // Let go while its right was asked: nobody would take it out any more.
        if (!session.isOpen()) leave(topic);
        waiting.put(new Notice(Notice.Word.WATCHING, topic));
        hub.tellSince(topic, sincePageWasRead, this);
    }

    void leave(String topic) {
        hub.leave(topic, this);
        topics.remove(topic);
        waiting.drop(topic);
    }

    void refuse(String topic) {
        waiting.put(new Notice(Notice.Word.REFUSED, topic));
    }

    void say(Said said) {
        if (!waiting.put(said)) close();
    }

    void show(Stroke stroke) {
        stroke.bytes(account(), language).ifPresent(bytes -> {
            moving.add(stroke.name().topic());
            waiting.put(stroke.name(), bytes);
        });
    }

    void tell(String topic) {
        waiting.put(new Notice(Notice.Word.CHANGED, topic));
    }

    /** A sign of life, by whatever the client sent. */
    void isAlive() {
        lastHeard = System.nanoTime();
    }

    private void write() {
        try {
            while (session.isOpen()) {
                long untilBeat = lastBeat + BEAT.toNanos() - System.nanoTime();
                var next = waiting.take(Duration.ofNanos(untilBeat));
                if (next.isPresent()) write(next.get());
                if (untilBeat <= 0) beat();
            }
        } catch (IOException | RuntimeException lost) {
            // Gone, or too slow.
            close();
        } catch (InterruptedException stopped) {
            close();
        }
    }

    /** The ping is answered by the browser itself; scripts do not see it, so they get a word of their own. */
    private void beat() throws IOException {
        lastBeat = System.nanoTime();
        if (lastBeat - lastHeard > LONGEST_SILENCE.toNanos()) throw new IOException("lost");
        if (++beats % BEATS_OF_A_RIGHT == 0) leaveWhatIsNoLongerOurs();
        session.sendMessage(new PingMessage(ByteBuffer.allocate(0)));
        session.sendMessage(new TextMessage("{}"));
    }

    /** Pieces come too often to ask for each; who receives them is in each, who may watch at all is asked here. */
    private void leaveWhatIsNoLongerOurs() {
        for (String topic : moving) {
            if (rights.mayWatch(account(), topic).isEmpty()) leave(topic);
        }
        moving.clear();
    }

    private void write(Saying next) throws IOException {
        switch (next) {
            case Strokes pieces -> session.sendMessage(new BinaryMessage(pieces.json()));
            case Notice notice -> write(notice);
            case Said said -> session.sendMessage(new TextMessage(said.json()));
        }
    }

    /**
     * In JSON: the word and the topic, and with a change over how many milliseconds the pages that show it should spread
     * their reading. A right that has ended ends the watching; of the change nothing is said.
     */
    private void write(Notice notice) throws IOException {
        if (notice.word() == Notice.Word.CHANGED
                && rights.mayWatch(account(), notice.topic()).isEmpty()) {
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
        roster.leave(this);
        topics.forEach(topic -> hub.leave(topic, this));
        topics.clear();
        try {
            session.close(CloseStatus.POLICY_VIOLATION);
        } catch (IOException gone) {
            // Then it is closed.
        }
    }
}
