package org.zwischenraum.plans;

import gg.jte.Content;
import java.util.UUID;

/**
 * Somebody whom another module lays into the drawn plan.
 *
 * @param at the id of the table where they are; whoever is at none stands below the plan
 * @param drawing SVG around the point 0,0: a face of 40 units across, in a link
 * @param name what stands below the face where there is room for it: a first name
 * @param key by which live pages know what belongs to this person
 */
public record Figure(UUID at, Content drawing, String name, String key) {
    private static final int ROOM = 9;

    /** The name as far as there is room for it. */
    String caption() {
        return Caption.cut(name, ROOM);
    }
}
