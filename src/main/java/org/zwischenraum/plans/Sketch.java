package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host draws, and what is kept of it: things on a ground.
 *
 * @param height in units
 * @param picture lies below everything; null when there is none
 */
record Sketch(int height, @Nullable UUID picture, List<Thing> things) {
    static final int LOWEST = 300;
    static final int HIGHEST = 2000;
    /** So that a form with all its fields stays below what the server takes. */
    static final int MOST = 80;

    Sketch {
        height = Math.clamp(height, LOWEST, HIGHEST);
        things = within(height, things);
    }

    static Sketch of(Plan plan) {
        List<Thing> things = new ArrayList<>();
        for (Zone zone : plan.zones())
            things.add(new Thing(zone.id(), Sort.valueOf(zone.kind().name()), zone.name(), 0, zone.box()));
        for (PlanTable table : plan.tables())
            things.add(new Thing(
                    table.id(), table.isRound() ? Sort.ROUND : Sort.TABLE, table.name(), table.seats(), table.box()));
        for (Piece piece : plan.pieces())
            things.add(new Thing(piece.id(), Sort.valueOf(piece.kind().name()), piece.name(), 0, piece.box()));
        return new Sketch(plan.height(), plan.picture(), things);
    }

    /** As it is shown: each table and piece in the zone that its middle lies in, the smallest where zones lie on each other. */
    Plan plan(UUID space, int version) {
        return new Plan(
                space,
                version,
                height,
                picture,
                things.stream().filter(Thing::isZone).map(Sketch::zone).toList(),
                things.stream().filter(Thing::isTable).map(this::table).toList(),
                things.stream().filter(Thing::isPiece).map(this::piece).toList());
    }

    Sketch withPicture(@Nullable UUID other) {
        return new Sketch(height, other, things);
    }

    Sketch with(Thing more) {
        List<Thing> all = new ArrayList<>(things);
        all.add(more);
        return new Sketch(height, picture, all);
    }

    private static List<Thing> within(int height, List<Thing> things) {
        return things.stream().limit(MOST).map(thing -> thing.within(height)).toList();
    }

    private static Zone zone(Thing thing) {
        return new Zone(thing.id(), Zone.Kind.valueOf(thing.sort().name()), thing.name(), thing.box());
    }

    private PlanTable table(Thing thing) {
        boolean isRound = thing.sort() == Sort.ROUND;
        return new PlanTable(thing.id(), thing.name(), thing.seats(), isRound, thing.box(), zoneOf(thing));
    }

    private Piece piece(Thing thing) {
        return new Piece(thing.id(), Piece.Kind.valueOf(thing.sort().name()), thing.name(), thing.box(), zoneOf(thing));
    }

    private @Nullable UUID zoneOf(Thing thing) {
        return things.stream()
                .filter(Thing::isZone)
                .filter(zone ->
                        zone.box().holds(thing.box().middleX(), thing.box().middleY()))
                .min(java.util.Comparator.comparingInt(
                        zone -> zone.box().width() * zone.box().height()))
                .map(Thing::id)
                .orElse(null);
    }
}
