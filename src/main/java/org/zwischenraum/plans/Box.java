package org.zwischenraum.plans;

/**
 * Where something stands, in units of the plan.
 *
 * @param x the left edge before it is turned
 * @param y the upper edge before it is turned
 * @param turn by how many degrees it is turned clockwise around its middle: 0 to 345 in steps of 15
 */
public record Box(int x, int y, int width, int height, int turn) {
    public int middleX() {
        return x + width / 2;
    }

    public int middleY() {
        return y + height / 2;
    }

    /** Whether a point lies in it, as long as it is not turned. */
    boolean holds(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    /** The smallest box that is not turned and holds this one. */
    Box outline() {
        double angle = Math.toRadians(turn);
        double wide = Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle));
        double high = Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
        return new Box(
                (int) Math.round(middleX() - wide / 2),
                (int) Math.round(middleY() - high / 2),
                (int) Math.round(wide),
                (int) Math.round(high),
                0);
    }

    Box grown(int sideways, int upAndDown) {
        return new Box(x - sideways, y - upAndDown, width + 2 * sideways, height + 2 * upAndDown, turn);
    }

    boolean meets(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** For SVG: how it is turned; null when it is not. */
    @org.jspecify.annotations.Nullable
    String transform() {
        return turn == 0 ? null : "rotate(" + turn + " " + (x + width / 2.0) + " " + (y + height / 2.0) + ")";
    }
}
