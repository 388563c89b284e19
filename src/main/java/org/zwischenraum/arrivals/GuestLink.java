package org.zwischenraum.arrivals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.spaces.Space;

/**
 * "Komm am Donnerstag zu mir an den Tisch": for somebody who is no member, for one day.
 *
 * @param words of the member to the guest; may be empty
 * @param isFullName whether the guest reads the member's whole name, or the first name
 * @param secret opens the invitation and nothing else; 256 random bits
 */
record GuestLink(
        UUID id,
        UUID member,
        UUID space,
        LocalDate day,
        @Nullable UUID table,
        String words,
        boolean isFullName,
        String secret) {
    /** Where the guest reads it. */
    String path() {
        return "/visits/" + secret;
    }

    Optional<UUID> seat() {
        return Optional.ofNullable(table);
    }

    boolean isFor(Space other) {
        return space.equals(other.id());
    }

    @Override
    public String toString() {
        return "GuestLink[" + id + "]";
    }
}
