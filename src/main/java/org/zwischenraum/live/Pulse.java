package org.zwischenraum.live;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets each topic through once a second: the first change at once, all others of that second together at its end, so that
 * the last one always comes through.
 */
final class Pulse {
    private enum State {
        RESTING,
        WAITING
    }

    private final ConcurrentHashMap<String, State> topics = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live").daemon().factory());
    private final Consumer<String> tell;

    Pulse(Consumer<String> tell) {
        this.tell = tell;
    }

    void beat(String topic) {
        var before = topics.putIfAbsent(topic, State.RESTING);
        if (before == null) {
            let(topic);
        } else if (topics.replace(topic, State.WAITING) == null) {
            // Its second ended just now.
            beat(topic);
        }
    }

    private void let(String topic) {
        tell.accept(topic);
        timer.schedule(() -> endOfSecond(topic), 1, TimeUnit.SECONDS);
    }

    private void endOfSecond(String topic) {
        if (topics.remove(topic, State.RESTING)) {
            return;
        }
        topics.put(topic, State.RESTING);
        let(topic);
    }

    void close() {
        timer.shutdownNow();
    }
}
