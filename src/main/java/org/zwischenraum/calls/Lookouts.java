package org.zwischenraum.calls;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Pages that show who talks in a room without being in. Each is told for itself, and only when what its viewer may see has
 * changed: a common topic would tell somebody who is blocked that there is something.
 */
@Component
class Lookouts {
    private final Map<UUID, Lookout> lookouts = new ConcurrentHashMap<>();
    private final Calls calls;
    private final Announcer announcer;

    Lookouts(Calls calls, Announcer announcer) {
        this.calls = calls;
        this.announcer = announcer;
    }

    private record Lookout(UUID connection, UUID room, UUID member, List<UUID> seen) {
        Lookout seeing(List<UUID> others) {
            return new Lookout(connection, room, member, others);
        }
    }

    /** From now on this page is told; at once, too. */
    void look(UUID connection, UUID room, UUID member) {
        Lookout lookout = new Lookout(connection, room, member, calls.talking(room, member));
        lookouts.put(connection, lookout);
        tell(lookout);
    }

    void forget(UUID connection) {
        lookouts.remove(connection);
    }

    /** Something has happened in this room. */
    void changed(UUID room) {
        lookouts.values().stream()
                .filter(lookout -> lookout.room().equals(room))
                .forEach(this::lookAgain);
    }

    private void lookAgain(Lookout lookout) {
        List<UUID> now = calls.talking(lookout.room(), lookout.member());
        if (now.equals(lookout.seen())) return;
        Lookout fresh = lookout.seeing(now);
        lookouts.replace(lookout.connection(), fresh);
        tell(fresh);
    }

    private void tell(Lookout lookout) {
        announcer.tell(lookout.connection(), lookout.room(), "inside", "names", calls.names(lookout.seen()));
    }
}
