package org.zwischenraum.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a space, as it is shown.
 *
 * @param version the number of the version that was made valid last; 0 for a ready plan that nobody has drawn yet
 * @param height in units; the width is always {@link #WIDTH}
 * @param picture lies below everything; null when there is none
 */
public record Plan(
        UUID space,
        int version,
        int height,
        @Nullable UUID picture,
        List<Zone> zones,
        List<PlanTable> tables,
        List<Piece> pieces) {
    /** In units. */
    public static final int WIDTH = 960;

    public Plan {
        zones = List.copyOf(zones);
        tables = List.copyOf(tables);
        pieces = List.copyOf(pieces);
    }

    public int width() {
        return WIDTH;
    }

    public Optional<PlanTable> table(UUID id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    public List<PlanTable> tablesIn(Zone zone) {
        return tables.stream().filter(table -> zone.id().equals(table.zone())).toList();
    }

    /** Tables that stand in no zone. */
    public List<PlanTable> tablesBetween() {
        return tables.stream().filter(table -> table.zone() == null).toList();
    }

    public List<Piece> piecesIn(Zone zone) {
        return pieces.stream().filter(piece -> zone.id().equals(piece.zone())).toList();
    }

    /** Pieces that stand in no zone. */
    public List<Piece> piecesBetween() {
        return pieces.stream().filter(piece -> piece.zone() == null).toList();
    }
}
