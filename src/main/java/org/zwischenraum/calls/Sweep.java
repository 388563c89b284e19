package org.zwischenraum.calls;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few seconds who is still there; no job, since nothing of a call is in the database. */
@Component
class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int SECONDS = 5;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("calls").daemon().factory());
    private final Switchboard switchboard;

    Sweep(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::sweep, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        try {
            switchboard.sweep();
        } catch (RuntimeException wrong) {
            LOG.warn(
                    "Could not see who is still in a call: {}", wrong.getClass().getSimpleName(), wrong);
        }
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }
}
