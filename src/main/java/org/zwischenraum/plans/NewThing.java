package org.zwischenraum.plans;

import java.util.stream.IntStream;
import org.zwischenraum.web.Ids;

/** Puts one thing more where there is room for it. Pure but for its id. */
final class NewThing {
    private static final int STEP = 20;
    private static final int SEATS = 4;

    private NewThing() {}

    /** @param word what things of its sort are called; numbered when there is one of that name already */
    static Thing of(Sort sort, Sketch sketch, String word) {
        int number = 1;
        while (isTaken(name(word, number), sketch)) number++;
        int seats = sort.group() == Sort.Group.TABLE ? SEATS : 0;
        return new Thing(Ids.next(), sort, name(word, number), seats, place(sort, sketch));
    }

    private static Box place(Sort sort, Sketch sketch) {
        int columns = (Plan.WIDTH - sort.width()) / STEP;
        int rows = Math.max(1, (sketch.height() - sort.height()) / STEP);
        return IntStream.range(0, columns * rows)
                .mapToObj(i -> new Box(i % columns * STEP, i / columns * STEP, sort.width(), sort.height(), 0))
                .filter(box -> isFree(box, sort, sketch))
                .findFirst()
                .orElse(new Box(STEP, STEP, sort.width(), sort.height(), 0));
    }

    /** Zones keep clear of zones; what stands in them, of all that does, with room for those who sit there. */
    private static boolean isFree(Box box, Sort sort, Sketch sketch) {
        boolean isZone = sort.group() == Sort.Group.ZONE;
        Box needed = isZone ? box : box.grown(30, 64);
        return needed.y() >= 0
                && sketch.things().stream()
                        .filter(thing -> thing.isZone() == isZone)
                        .noneMatch(thing -> needed.meets(thing.box().outline()));
    }

    private static boolean isTaken(String name, Sketch sketch) {
        return sketch.things().stream().anyMatch(thing -> thing.name().equals(name));
    }

    private static String name(String word, int number) {
        return number == 1 ? word : word + " " + number;
    }
}
