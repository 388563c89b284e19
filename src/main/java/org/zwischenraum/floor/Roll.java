package org.zwischenraum.floor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.web.Remembering;

/** All who are here, whoever asks: read once and again after each change, since everybody looks at the floor. */
@Component
class Roll implements Remembering {
    private final PresenceRows rows;
    private final AtomicLong edition = new AtomicLong();
    private final AtomicReference<Sheet> known = new AtomicReference<>(new Sheet(-1, Map.of()));

    private record Sheet(long edition, Map<UUID, Presence> present) {}

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
    void changed() {
        AfterCommit.run(edition::incrementAndGet);
    }

    @Override
    public void forget() {
        edition.incrementAndGet();
    }

    private Map<UUID, Presence> present() {
        long now = edition.get();
        Sheet sheet = known.get();
        if (sheet.edition() == now) return sheet.present();
        Sheet read = new Sheet(now, byMember(rows.all()));
        known.set(read);
        return read.present();
    }

    private static Map<UUID, Presence> byMember(List<Presence> all) {
        return all.stream().collect(Collectors.toUnmodifiableMap(Presence::member, one -> one));
    }
}
