package org.zwischenraum.breaks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A time to eat, and some places at the table in the house; whoever eats online needs none.
 *
 * @param words where to, or what there is
 * @param places besides the one of whoever invites, 1 to 12
 */
record Lunch(UUID id, UUID space, UUID inviting, Instant beginsAt, int places, String words, List<Guest> guests) {
    /** Somebody who eats along. */
    record Guest(UUID member, boolean online) {}

    Lunch {
        guests = List.copyOf(guests);
    }

    boolean has(UUID member) {
        return guests.stream().anyMatch(guest -> guest.member().equals(member));
    }

    boolean isBy(UUID member) {
        return inviting.equals(member);
    }
}
