package org.zwischenraum.plans;

import java.util.UUID;

/**
 * A thing of a sketch.
 *
 * @param seats of a table; 0 for anything else
 */
record Thing(UUID id, Sort sort, String name, int seats, Box box) {
    private static final int SMALLEST = 40;
    private static final int MOST_SEATS = 40;
    private static final int LONGEST_NAME = 40;

    /** The same within the borders of a plan of this height, so that it can be drawn whatever was typed. */
    Thing within(int planHeight) {
        int width = Math.clamp(box.width(), SMALLEST, Plan.WIDTH);
        int height = Math.clamp(box.height(), SMALLEST, planHeight);
        int x = Math.clamp(box.x(), 0, Plan.WIDTH - width);
        int y = Math.clamp(box.y(), 0, planHeight - height);
        int turn = Math.floorMod(Math.round(box.turn() / 15f) * 15, 360);
        int chairs = isTable() ? Math.clamp(seats, 1, MOST_SEATS) : 0;
        String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return new Thing(id, sort, cut, chairs, new Box(x, y, width, height, isZone() ? 0 : turn));
    }

    boolean isZone() {
        return sort.group() == Sort.Group.ZONE;
    }

    boolean isTable() {
        return sort.group() == Sort.Group.TABLE;
    }

    boolean isPiece() {
        return sort.group() == Sort.Group.PIECE;
    }

    Thing named(String other) {
        return new Thing(id, sort, other, seats, box);
    }

    Thing withId(UUID other) {
        return new Thing(other, sort, name, seats, box);
    }
}
