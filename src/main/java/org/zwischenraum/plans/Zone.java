package org.zwischenraum.plans;

import java.util.UUID;

/** A part of the space, or a room in it. */
public record Zone(UUID id, Kind kind, String name, Box box) {
    /** What one does there. */
    public enum Kind {
        TALK,
        FOCUS,
        QUIET,
        KITCHEN,
        GARDEN,
        /** A room of its own: later it can be booked. */
        ROOM
    }
}
