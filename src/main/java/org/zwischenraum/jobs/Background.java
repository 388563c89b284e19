package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the reactions to facts, each on a virtual thread, as many at a time as there are {@link Places}. */
@Component
class Background implements SmartLifecycle {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Places places;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private int under;
    private volatile boolean running;

    Background(Places places) {
        this.places = places;
    }

    void run(Runnable task) {
        begin();
        Thread.ofVirtual().name("reaction").start(() -> {
            places.take();
            try {
                task.run();
            } finally {
                places.giveBack();
                end();
            }
        });
    }

    /** Returns when no reaction is under way. */
    void awaitQuiet() {
        if (!isQuietWithin(LONGEST)) {
            throw new IllegalStateException("Reactions to facts are still running after " + LONGEST);
        }
    }

    private boolean isQuietWithin(Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (under > 0 && left > 0) {
                left = quiet.awaitNanos(left);
            }
            return under == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void begin() {
        lock.lock();
        under++;
        lock.unlock();
    }

    private void end() {
        lock.lock();
        under--;
        quiet.signalAll();
        lock.unlock();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits for begun reactions; what does not end is delivered again at the next start. */
    @Override
    public void stop() {
        isQuietWithin(Duration.ofSeconds(10));
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
