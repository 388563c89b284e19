package org.zwischenraum.breaks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Some people at the coffee machine.
 *
 * @param guests who stands there now, in the order in which they came
 */
record Round(UUID id, UUID space, Instant endsAt, List<UUID> guests) {
    static final int MOST = 4;

    Round {
        guests = List.copyOf(guests);
    }

    boolean has(UUID member) {
        return guests.contains(member);
    }

    boolean isFull() {
        return guests.size() >= MOST;
    }
}
