package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zwischenraum.text.Fault;

/**
 * Works in the background as long as the program runs: wakes when something was planned, and looks once a second for what
 * has become due by itself or was planned elsewhere. {@code zwischenraum.jobs.background=false} leaves the work to {@link
 * Jobs#runDue}.
 *
 * <p>Each hand is a thread of the machine, which shares the processors out fairly: a job that reckons for long on a virtual
 * one would keep pages waiting, for nothing takes a processor away from those.
 */
@Component
class Worker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    private final Workbench workbench;
    private final Reactions reactions;
    private final Places places;
    private final Signal signal;
    private final boolean wanted;
    private final Phaser working = new Phaser(1);
    private volatile @Nullable Thread watch;

    Worker(
            Workbench workbench,
            Reactions reactions,
            Places places,
            Signal signal,
            @Value("${zwischenraum.jobs.background:true}") boolean wanted) {
        this.workbench = workbench;
        this.reactions = reactions;
        this.places = places;
        this.signal = signal;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        reactions.interrupted();
        workbench.planRecurring();
        if (wanted) begin();
    }

    /** The thread begins only when it is known: it ends as soon as it finds that it is not. */
    private void begin() {
        Thread thread = Thread.ofVirtual().name("jobs").unstarted(this::watch);
        watch = thread;
        thread.start();
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** Lets begun work end; what was not begun waits in its table for the next start. */
    @Override
    public void stop() {
        watch = null;
        signal.wake();
        awaitHands();
    }

    private void awaitHands() {
        try {
            working.awaitAdvanceInterruptibly(working.arrive(), LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException tooLong) {
            log.warn("A job is still at work; it will be done again after the next start");
        }
    }

    private void watch() {
        while (isRunning()) {
            try {
                signal.await(LOOK);
                callHands();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                // The database is away for a moment; the next look may find it again.
                log.warn("Looking for due jobs failed: {}", Fault.of(trouble));
            }
        }
    }

    private void callHands() {
        int due = workbench.countDue(places.count());
        for (int hand = 0; hand < due && isRunning() && places.tryTake(); hand++) {
            working.register();
            Thread.ofPlatform().daemon().name("job").start(this::work);
        }
    }

    private void work() {
        try {
            while (isRunning() && workbench.workOne()) {
                // Goes on until nothing is due.
            }
        } catch (RuntimeException trouble) {
            log.warn("Working at a job failed: {}", Fault.of(trouble));
        } finally {
            places.giveBack();
            working.arriveAndDeregister();
        }
    }
}
