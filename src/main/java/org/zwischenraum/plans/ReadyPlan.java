package org.zwischenraum.plans;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zwischenraum.text.Words;

/** The plan that a space has before its host draws one. Its ids follow from the space's, so that they are always the same. */
final class ReadyPlan {
    private static final int HEIGHT = 680;
    private final UUID space;
    private final List<Zone> zones = new ArrayList<>();
    private final List<PlanTable> tables = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private ReadyPlan(UUID space) {
        this.space = space;
    }

    /** With names in the language of these words. */
    static Plan of(UUID space, Words words) {
        ReadyPlan plan = new ReadyPlan(space);
        plan.draw(words);
        return new Plan(space, 0, HEIGHT, null, plan.zones, plan.tables, plan.pieces);
    }

    private void draw(Words words) {
        zone(Zone.Kind.TALK, words.say("plans.ready.open"), 0, 0, 540, 420);
        zone(Zone.Kind.QUIET, words.say("plans.ready.quiet"), 556, 0, 404, 196);
        zone(Zone.Kind.KITCHEN, words.say("plans.ready.kitchen"), 556, 212, 404, 468);
        zone(Zone.Kind.ROOM, words.say("plans.ready.room"), 0, 436, 540, 244);
        table(0, words.say("plans.ready.window"), 4, 60, 100, 150, 70);
        table(0, words.say("plans.ready.long"), 6, 300, 100, 180, 70);
        table(0, words.say("plans.ready.small"), 4, 200, 300, 130, 56);
        table(1, words.say("plans.ready.still"), 4, 676, 72, 164, 56);
        table(2, words.say("plans.ready.lunch"), 6, 650, 560, 200, 56);
        table(3, words.say("plans.ready.meeting"), 8, 180, 530, 220, 66);
        piece(Piece.Kind.COFFEE, words.say("plans.ready.coffee"), 630, 320, 104, 104);
        piece(Piece.Kind.BOOKS, words.say("plans.ready.books"), 820, 270, 120, 44);
    }

    private void zone(Zone.Kind kind, String name, int x, int y, int width, int height) {
        zones.add(new Zone(id("zone", zones.size()), kind, name, new Box(x, y, width, height, 0)));
    }

    private void table(int zone, String name, int seats, int x, int y, int width, int height) {
        Box box = new Box(x, y, width, height, 0);
        tables.add(new PlanTable(
                id("table", tables.size()),
                name,
                seats,
                false,
                box,
                zones.get(zone).id()));
    }

    private void piece(Piece.Kind kind, String name, int x, int y, int width, int height) {
        Box box = new Box(x, y, width, height, 0);
        pieces.add(new Piece(
                id("piece", pieces.size()), kind, name, box, zones.get(2).id()));
    }

    private UUID id(String what, int number) {
        return UUID.nameUUIDFromBytes((space + "/" + what + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
