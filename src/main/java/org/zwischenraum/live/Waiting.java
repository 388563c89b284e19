package org.zwischenraum.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be said to one client, bounded however slowly the client reads. The same notice waits only once; of each
 * subject of a picture only the newest piece waits, and when there are too many, the page is told to read all anew. Pieces
 * go out together, a few times a second, which saves most of the work when much moves.
 */
final class Waiting {
    private static final int MOST_SAID = 500;
    private static final int MOST_PIECES = 1_000;
    private static final long GAP = Duration.ofMillis(170).toNanos();

    private final LinkedHashSet<Notice> notices = new LinkedHashSet<>();
    private final Queue<Said> said = new ArrayDeque<>(0);
    private final Map<Stroke.Name, byte[]> pieces = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();
    private long piecesDue = System.nanoTime();

    void put(Notice notice) {
        lock.lock();
        try {
            notices.add(notice);
            some.signal();
        } finally {
            lock.unlock();
        }
    }

    /** False when too much waits already: whoever leaves something out of a talk can as well end it. */
    boolean put(Said another) {
        lock.lock();
        try {
            some.signal();
            return said.size() < MOST_SAID && said.add(another);
        } finally {
            lock.unlock();
        }
    }

    /** The writer looks by itself when pieces are due; it is woken only when it may be resting. */
    void put(Stroke.Name name, byte[] piece) {
        lock.lock();
        try {
            boolean isFirst = pieces.isEmpty();
            pieces.put(name, piece);
            if (pieces.size() > MOST_PIECES) readAnew();
            else if (isFirst && piecesDue - System.nanoTime() <= 0) some.signal();
        } finally {
            lock.unlock();
        }
    }

    private void readAnew() {
        pieces.keySet().stream()
                .map(Stroke.Name::topic)
                .distinct()
                .forEach(topic -> notices.add(new Notice(Notice.Word.CHANGED, topic)));
        pieces.clear();
        some.signal();
    }

    /** What is to be said next; empty when nothing came in this time. */
    Optional<Saying> take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long end = System.nanoTime() + longest.toNanos();
            var next = next();
            for (long left = left(end); next.isEmpty() && left > 0; left = left(end)) {
                some.awaitNanos(left);
                next = next();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private long left(long end) {
        long now = System.nanoTime();
        return piecesDue - now > 0 ? Math.min(piecesDue - now, end - now) : end - now;
    }

    private Optional<Saying> next() {
        if (!notices.isEmpty()) return Optional.of(notices.removeFirst());
        if (!said.isEmpty()) return Optional.of(said.remove());
        return pieces.isEmpty() || piecesDue - System.nanoTime() > 0 ? Optional.empty() : Optional.of(strokes());
    }

    private Strokes strokes() {
        piecesDue = System.nanoTime() + GAP;
        var all = Strokes.of(pieces.values());
        pieces.clear();
        return all;
    }

    /** Forgets whatever waits about this topic. */
    void drop(String topic) {
        lock.lock();
        try {
            notices.removeIf(notice -> notice.topic().equals(topic));
            pieces.keySet().removeIf(name -> name.topic().equals(topic));
        } finally {
            lock.unlock();
        }
    }
}
