package org.zwischenraum.floor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;

/** Asked by floor, answered by rooms above: people who are here for a day and are no members. */
public interface FloorGuests {
    /**
     * Somebody's guest.
     *
     * @param name as the guest chose
     * @param line one more in the guest's words; may be empty
     * @param host whose guest they are
     * @param table where they sit, if anywhere in particular
     */
    record Guest(UUID id, String name, String line, Member host, Optional<UUID> table) {
        /** As one calls them: up to the first space. */
        String firstName() {
            int space = name.indexOf(' ');
            return space < 0 ? name : name.substring(0, space);
        }

        String initial() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    /** Those in a space whom this viewer may see: whoever may not meet the host does not see the guest. */
    List<Guest> of(UUID space, Member me);
}
