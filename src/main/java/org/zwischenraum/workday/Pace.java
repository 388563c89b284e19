package org.zwischenraum.workday;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the day pass, after the demo has been set up, until the program ends. */
@Component
@ConditionalOnProperty("zwischenraum.demo.alive")
@Order(Ordered.LOWEST_PRECEDENCE)
class Pace implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Pace.class);
    private static final long MILLIS = 1_500;
    private final Alive alive;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("workday").daemon().factory());

    Pace(Alive alive) {
        this.alive = alive;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long began = System.nanoTime();
        timer.scheduleWithFixedDelay(
                () -> step(Duration.ofNanos(System.nanoTime() - began)), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody may just have gone by themselves: the next step is another's. */
    private void step(Duration running) {
        try {
            alive.step(running);
        } catch (RuntimeException missed) {
            log.debug("A step was missed", missed);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
