package org.zwischenraum.plans;

/** Where those stand who are here but at no table: in rows below the plan. Pure. */
final class Lobby {
    static final int CELL_HEIGHT = 76;
    private static final int CELL_WIDTH = 68;
    static final int COLUMNS = Plan.WIDTH / CELL_WIDTH;
    private static final int MARGIN = 8;
    private final Plan plan;

    Lobby(Plan plan) {
        this.plan = plan;
    }

    /** A place in the rows below the plan. */
    Seat below(int number) {
        int x = number % COLUMNS * CELL_WIDTH;
        int y = plan.height() + MARGIN + number / COLUMNS * CELL_HEIGHT;
        return new Seat(x + CELL_WIDTH / 2, y + 24, 1, true);
    }

    /** How much the rows below add to the height of the plan. */
    static int height(int people) {
        return people == 0 ? 0 : MARGIN + (people + COLUMNS - 1) / COLUMNS * CELL_HEIGHT;
    }
}
