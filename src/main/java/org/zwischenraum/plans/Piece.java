package org.zwischenraum.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people stand at.
 *
 * @param zone the zone that its middle lies in; null between all zones
 */
public record Piece(
        UUID id, Kind kind, String name, Box box, @Nullable UUID zone) {
    /** What it is. */
    public enum Kind {
        COFFEE,
        BOOKS
    }
}
