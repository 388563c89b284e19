package org.zwischenraum.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who watches what, in this program. */
@Component
class Hub {
    private final ConcurrentHashMap<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Pulse pulse = new Pulse(this::tell);
    private final Memory memory = new Memory();
    private final Pictures pictures = new Pictures(this::tell, this::changed);

    void changed(String topic) {
        memory.changed(topic);
        if (watchers.containsKey(topic)) {
            pulse.beat(topic);
        }
    }

    /** While nobody watches, nothing is drawn: who comes later reads the page anew. */
    void moved(String topic, String key, Receivers before, Supplier<Piece> now) {
        if (watchers.containsKey(topic)) pictures.moved(topic, key, before, now);
        else changed(topic);
    }

    /** For these alone the page may look different now. */
    void changed(UUID account, String topic) {
        memory.changed(topic + " " + account);
        watchers.getOrDefault(topic, Set.of()).stream()
                .filter(watcher -> watcher.account().equals(account))
                .forEach(watcher -> watcher.tell(topic));
    }

    private void tell(Stroke stroke) {
        watchers.getOrDefault(stroke.name().topic(), Set.of()).forEach(watcher -> watcher.show(stroke));
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

    /** Tells one who begins to watch what may have changed within this time, in which their page was read. */
    void tellSince(String topic, Duration within, Watcher watcher) {
        boolean knowsAll = pictures.tellSince(topic, within, watcher::show);
        boolean isOwn = memory.mayHaveChanged(topic + " " + watcher.account(), within);
        if (!knowsAll || isOwn || memory.mayHaveChanged(topic, within)) watcher.tell(topic);
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
