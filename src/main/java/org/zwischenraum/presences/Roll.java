package org.zwischenraum.presences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.web.Remembering;

/**
 * All who are here, whoever asks: read once, and of each who changes their row again, since everybody looks at the floor.
 */
@Component
class Roll implements Remembering {
    private final PresenceRows rows;
    private volatile @Nullable Map<UUID, Presence> known;

    Roll(PresenceRows rows) {
        this.rows = rows;
    }

    Optional<Presence> of(UUID member) {
        return Optional.ofNullable(present().get(member));
    }

    List<Presence> in(UUID space) {
        return present().values().stream()
                .filter(presence -> presence.space().equals(space))
                .toList();
    }

    List<Presence> all() {
        return List.copyOf(present().values());
    }

    /** To be called within the transaction of each change. */
    void changed(UUID member) {
        AfterCommit.run(() -> read(member));
    }

    @Override
    public synchronized void forget() {
        known = null;
    }

    private Map<UUID, Presence> present() {
        Map<UUID, Presence> all = known;
        return all == null ? readAll() : all;
    }

    private synchronized Map<UUID, Presence> readAll() {
        Map<UUID, Presence> all =
                rows.all().stream().collect(Collectors.toUnmodifiableMap(Presence::member, one -> one));
        known = all;
        return all;
    }

    /** One after the other, so that what was read last is the newest. */
    private synchronized void read(UUID member) {
        Map<UUID, Presence> all = known;
        if (all == null) return;
        Map<UUID, Presence> next = new HashMap<>(all);
        next.remove(member);
        rows.find(member).ifPresent(one -> next.put(member, one));
        known = Map.copyOf(next);
    }
}
