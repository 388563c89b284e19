package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.List;

/** Many people around something, or few where it is narrow: small faces without names, in as many rings as they need. Pure. */
final class Crowd {
    private static final double SCALE = 0.7;
    private static final int STEP = 31;
    private static final int MOST_RINGS = 3;

    private Crowd() {}

    static List<Seat> around(Box box, int people) {
        List<Seat> seats = new ArrayList<>();
        int left = people;
        for (int ring = 0; left > 0; ring++) {
            Box path = box.grown(18 + ring * STEP, 18 + ring * STEP);
            int here = ring == MOST_RINGS - 1 ? left : Math.min(left, round(path) / STEP);
            for (int i = 0; i < here; i++) seats.add(on(path, (long) round(path) * i / here));
            left -= here;
        }
        return seats;
    }

    private static int round(Box path) {
        return 2 * (path.width() + path.height());
    }

    /** The point at this distance along the edges, from the upper left corner clockwise. */
    private static Seat on(Box path, long distance) {
        long rest = distance;
        if (rest < path.width()) return seat(path.x() + rest, path.y());
        rest -= path.width();
        if (rest < path.height()) return seat((long) path.x() + path.width(), path.y() + rest);
        rest -= path.height();
        if (rest < path.width()) return seat(path.x() + path.width() - rest, (long) path.y() + path.height());
        return seat(path.x(), path.y() + path.height() - (rest - path.width()));
    }

    private static Seat seat(long x, long y) {
        return new Seat((int) x, (int) y, SCALE, false);
    }
}
