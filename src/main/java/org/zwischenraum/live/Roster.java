package org.zwischenraum.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which pages are open, and whose. */
@Component
class Roster {
    private static final Logger LOG = LoggerFactory.getLogger(Roster.class);
    private final Map<UUID, Watcher> open = new ConcurrentHashMap<>();
    private final Map<UUID, Set<Watcher>> accounts = new ConcurrentHashMap<>();
    private final ObjectProvider<Connections> listeners;

    Roster(ObjectProvider<Connections> listeners) {
        this.listeners = listeners;
    }

    void enter(Watcher watcher) {
        open.put(watcher.id(), watcher);
        var all = accounts.compute(watcher.account(), (_, those) -> with(those, watcher));
        tell(listener -> listener.opened(watcher.account(), watcher.id(), all.size() == 1));
    }

    /** However often it leaves, it is told once. */
    void leave(Watcher watcher) {
        if (open.remove(watcher.id()) == null) return;
        var rest = accounts.computeIfPresent(watcher.account(), (_, those) -> without(those, watcher));
        tell(listener -> listener.ended(watcher.account(), watcher.id(), rest == null));
    }

    /** A listener that fails spoils neither the connection nor the other listeners. */
    private void tell(Consumer<Connections> news) {
        listeners.stream().forEach(listener -> {
            try {
                news.accept(listener);
            } catch (RuntimeException wrong) {
                LOG.error("Could not be told of a connection: {}", listener.getClass(), wrong);
            }
        });
    }

    Set<UUID> connected() {
        return Set.copyOf(accounts.keySet());
    }

    /** The page of this connection, or all open pages of this account. */
    Stream<Watcher> of(UUID connectionOrAccount) {
        var one = open.get(connectionOrAccount);
        return one != null ? Stream.of(one) : accounts.getOrDefault(connectionOrAccount, Set.of()).stream();
    }

    /** All pages that came in by this, whether they watch something already or not. */
    Stream<Watcher> cameInBy(UUID proof) {
        return open.values().stream().filter(watcher -> watcher.cameInBy(proof));
    }

    /** A new set each time: whoever looks at one sees it as it was. */
    private static Set<Watcher> with(@Nullable Set<Watcher> those, Watcher another) {
        return those == null ? Set.of(another) : union(those, another);
    }

    private static Set<Watcher> union(Set<Watcher> those, Watcher another) {
        return Stream.concat(those.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Set<Watcher> without(Set<Watcher> those, Watcher one) {
        var rest = those.stream().filter(other -> other != one).collect(Collectors.toUnmodifiableSet());
        return rest.isEmpty() ? null : rest;
    }
}
