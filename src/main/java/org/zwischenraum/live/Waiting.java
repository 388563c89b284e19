package org.zwischenraum.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be said to one client. The same notice waits only once, so that there can never be more than a few for each
 * topic, however slowly the client reads.
 */
final class Waiting {
    private static final int MOST_SAID = 500;

    private final LinkedHashSet<Notice> notices = new LinkedHashSet<>();
    private final Queue<Said> said = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();

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

    /** What is to be said next; empty when nothing came in this time. */
    Optional<Saying> take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (isEmpty() && left > 0) {
                left = some.awaitNanos(left);
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private boolean isEmpty() {
        return notices.isEmpty() && said.isEmpty();
    }

    private Optional<Saying> next() {
        return notices.isEmpty() ? Optional.ofNullable(said.poll()) : Optional.of(notices.removeFirst());
    }

    /** Forgets whatever waits about this topic. */
    void drop(String topic) {
        lock.lock();
        try {
            notices.removeIf(notice -> notice.topic().equals(topic));
        } finally {
            lock.unlock();
        }
    }
}
