package org.zwischenraum.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be said to one client. The same thing waits only once, so that there can never be more than a few for each
 * topic, however slowly the client reads.
 */
final class Notices {
    private final LinkedHashSet<Notice> waiting = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();

    void put(Notice notice) {
        lock.lock();
        try {
            waiting.add(notice);
            some.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next notice; empty when none came in this time. */
    Optional<Notice> take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = some.awaitNanos(left);
            }
            return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.removeFirst());
        } finally {
            lock.unlock();
        }
    }

    /** Forgets whatever waits about this topic. */
    void drop(String topic) {
        lock.lock();
        try {
            waiting.removeIf(notice -> notice.topic().equals(topic));
        } finally {
            lock.unlock();
        }
    }
}
