package org.zwischenraum.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who watches what, in this program. */
@Component
class Hub {
    private final ConcurrentHashMap<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Pulse pulse = new Pulse(this::tell);
    private final Memory memory = new Memory();

    void changed(String topic) {
        memory.changed(topic);
        if (watchers.containsKey(topic)) {
            pulse.beat(topic);
        }
    }

    private void tell(String topic) {
        watchers.getOrDefault(topic, Set.of()).forEach(watcher -> watcher.tell(topic));
    }

    /** How many watch this topic. */
    int count(String topic) {
        return watchers.getOrDefault(topic, Set.of()).size();
    }

    /** The watcher is told of this topic from now on. */
    void join(String topic, Watcher watcher) {
        watchers.compute(topic, (_, those) -> with(those, watcher));
    }

    /** Whether it may have changed within this time, in which a page was read. */
    boolean mayHaveChanged(String topic, Duration within) {
        return memory.mayHaveChanged(topic, within);
    }

    private static Set<Watcher> with(@Nullable Set<Watcher> those, Watcher another) {
        Set<Watcher> all = those == null ? ConcurrentHashMap.newKeySet() : those;
        all.add(another);
        return all;
    }

    void leave(String topic, Watcher watcher) {
        watchers.computeIfPresent(topic, (_, those) -> without(those, watcher));
    }

    /** Null, and so no entry, when nobody is left. */
    private static @Nullable Set<Watcher> without(Set<Watcher> those, Watcher one) {
        those.remove(one);
        return those.isEmpty() ? null : those;
    }

    @PreDestroy
    void close() {
        pulse.close();
    }
}
