package org.zwischenraum.presences;

import java.util.UUID;
import org.zwischenraum.members.Audience;

/**
 * How somebody comes in.
 *
 * @param state how they want to be taken: said by themselves, since nobody is shown as open to talk who has not said so
 * @param intention what they work on today, in one line; may be empty
 * @param audience who will see it, chosen before; never {@code PUBLIC}
 */
public record Arrival(UUID space, At at, State state, String intention, Audience audience) {
    public Arrival {
        if (audience == Audience.PUBLIC) audience = Audience.MEMBERS;
    }
}
