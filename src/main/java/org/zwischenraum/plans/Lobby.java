package org.zwischenraum.plans;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where those stand who are here but at no table: in free corners of their zone, or in rows below the plan. Pure. */
final class Lobby {
    static final int CELL_WIDTH = 68;
    static final int CELL_HEIGHT = 76;
    private static final int MARGIN = 8;
    private final Plan plan;

    Lobby(Plan plan) {
        this.plan = plan;
    }

    /** The free corners of a zone, the lowest first. */
    List<Seat> corners(Zone zone) {
        Box box = zone.box();
        int columns = (box.width() - 2 * MARGIN) / CELL_WIDTH;
        int rows = (box.height() - 2 * MARGIN - 26) / CELL_HEIGHT;
        return IntStream.range(0, Math.max(0, rows))
                .boxed()
                .flatMap(row -> IntStream.range(0, columns).mapToObj(column -> cell(box, row, column)))
                .filter(cell -> taken().noneMatch(cell::meets))
                .map(Lobby::seat)
                .toList();
    }

    /** A place in the rows below the plan. */
    Seat below(int number) {
        int columns = Plan.WIDTH / CELL_WIDTH;
        int x = number % columns * CELL_WIDTH;
        int y = plan.height() + MARGIN + number / columns * CELL_HEIGHT;
        return seat(new Box(x, y, CELL_WIDTH, CELL_HEIGHT, 0));
    }

    /** How much the rows below add to the height of the plan. */
    static int height(int people) {
        int columns = Plan.WIDTH / CELL_WIDTH;
        return people == 0 ? 0 : MARGIN + (people + columns - 1) / columns * CELL_HEIGHT;
    }

    private static Box cell(Box zone, int row, int column) {
        return new Box(
                zone.x() + MARGIN + column * CELL_WIDTH,
                zone.y() + zone.height() - MARGIN - (row + 1) * CELL_HEIGHT,
                CELL_WIDTH,
                CELL_HEIGHT,
                0);
    }

    private static Seat seat(Box cell) {
        return new Seat(cell.middleX(), cell.y() + 24, 1, true);
    }

    private Stream<Box> taken() {
        return Stream.concat(
                plan.tables().stream().map(table -> table.box().outline().grown(62, 62)),
                plan.pieces().stream().map(piece -> piece.box().outline().grown(62, 70)));
    }
}
