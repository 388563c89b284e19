package org.zwischenraum.plans;

import java.util.Arrays;
import java.util.List;

/** The ready-made things that a plan is drawn of, with the size in which each comes, in units. */
enum Sort {
    TALK(Group.ZONE, 420, 300),
    FOCUS(Group.ZONE, 360, 240),
    QUIET(Group.ZONE, 360, 200),
    KITCHEN(Group.ZONE, 360, 300),
    GARDEN(Group.ZONE, 360, 240),
    ROOM(Group.ZONE, 320, 220),
    TABLE(Group.TABLE, 150, 70),
    ROUND(Group.TABLE, 90, 90),
    COFFEE(Group.PIECE, 104, 104),
    BOOKS(Group.PIECE, 120, 44);

    /** What it is drawn as. */
    enum Group {
        ZONE,
        TABLE,
        PIECE
    }

    private final Group group;
    private final int width;
    private final int height;

    Sort(Group group, int width, int height) {
        this.group = group;
        this.width = width;
        this.height = height;
    }

    Group group() {
        return group;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What it can be made into without being drawn anew. */
    List<Sort> alike() {
        return Arrays.stream(values()).filter(sort -> sort.group == group).toList();
    }
}
