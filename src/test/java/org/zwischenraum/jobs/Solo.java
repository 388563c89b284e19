package org.zwischenraum.jobs;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A job for tests that is done one at a time, each as long as it is not let go. */
class Solo implements Job {
    static final String KIND = "test.solo";
    final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    final Semaphore mayEnd = new Semaphore(0);
    final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public void run(String subject) throws InterruptedException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        begun.add(subject);
        mayEnd.acquire();
        now.decrementAndGet();
    }
}
