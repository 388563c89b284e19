package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Works out where people are drawn around something, also when they are more than its chairs. Where nothing else is near, each
 * has their name below their face; where it is narrow faces are smaller and have none, so that words never cover each other.
 * Pure.
 */
final class Seating {
    /** From one named face to the next, so that names of nine letters do not touch. */
    private static final int STEP = 66;
    /** Above and below a table: a face and its name. */
    private static final int ROW = 62;
    /** Beside a table: half a name on each side of a face. */
    private static final int END = 70;

    private static final int LABEL = 8;
    private final Plan plan;

    Seating(Plan plan) {
        this.plan = plan;
    }

    List<Seat> at(PlanTable table, int people) {
        return table.isRound() || isAslant(table.box())
                ? round(table.id(), table.box(), people)
                : straight(table.id(), table.box().outline(), people);
    }

    private static boolean isAslant(Box box) {
        return box.turn() % 90 != 0;
    }

    private List<Seat> straight(UUID id, Box box, int people) {
        boolean isWide = box.width() >= box.height();
        int rows = isWide ? fit(box.width()) : 1;
        int ends = isWide ? 1 : fit(box.height());
        if (isWide && people <= 2 * rows && isFree(id, box.grown(14, ROW))) return rows(box, people);
        if (!isWide && people <= 2 * ends && isFree(id, box.grown(END, 14))) return ends(box, people);
        if (people <= 2 * rows + 2 * ends && isFree(id, box.grown(END, ROW))) return allAround(box, people, rows, ends);
        return Crowd.around(box, people);
    }

    /** How many names fit along an edge; the first and last may stand out a little. */
    private static int fit(int length) {
        return Math.max(1, (length + 28) / STEP);
    }

    private static List<Seat> rows(Box box, int people) {
        int above = (people + 1) / 2;
        return Stream.concat(row(box, above, box.y() - 41), row(box, people - above, box.y() + box.height() + 24))
                .toList();
    }

    private static List<Seat> ends(Box box, int people) {
        int left = (people + 1) / 2;
        return Stream.concat(end(box, left, box.x() - 36), end(box, people - left, box.x() + box.width() + 36))
                .toList();
    }

    private static List<Seat> allAround(Box box, int people, int rows, int ends) {
        boolean isWide = box.width() >= box.height();
        int inRows = isWide ? Math.min(people, 2 * rows) : Math.max(0, people - 2 * ends);
        List<Seat> seats = new ArrayList<>(rows(box, inRows));
        seats.addAll(ends(box, people - inRows));
        return seats;
    }

    private static Stream<Seat> row(Box box, int people, int y) {
        int step = people == 0 ? STEP : Math.max(STEP, box.width() / people);
        int first = box.middleX() - step * (people - 1) / 2;
        return IntStream.range(0, people).mapToObj(i -> new Seat(first + i * step, y, 1, true));
    }

    private static Stream<Seat> end(Box box, int people, int x) {
        int step = people == 0 ? STEP : Math.max(STEP, box.height() / people);
        int first = box.middleY() - 8 - step * (people - 1) / 2;
        return IntStream.range(0, people).mapToObj(i -> new Seat(x, first + i * step, 1, true));
    }

    private List<Seat> round(UUID id, Box box, int people) {
        Box outline = box.outline();
        int across = outline.width() / 2 + 40;
        int up = outline.height() / 2 + 40;
        double around = Math.PI * (across + up);
        if (people * (STEP + 8) <= around && isFree(id, outline.grown(END, ROW + 12)))
            return IntStream.range(0, people)
                    .mapToObj(i -> onEllipse(outline, across, up, i, people))
                    .toList();
        return Crowd.around(outline, people);
    }

    /** The first stands at the lower left, as somebody who comes in does. */
    private static Seat onEllipse(Box box, int across, int up, int number, int people) {
        double angle = Math.toRadians(130) + 2 * Math.PI * number / people;
        return new Seat(
                (int) Math.round(box.middleX() + across * Math.cos(angle)),
                (int) Math.round(box.middleY() - 6 + up * Math.sin(angle)),
                1,
                true);
    }

    /** Whether nothing else, nor what people around it need, nor the name of a zone lies in this part of the plan. */
    private boolean isFree(UUID id, Box part) {
        return part.x() >= -LABEL
                && part.y() >= 0
                && part.x() + part.width() <= Plan.WIDTH + LABEL
                && part.y() + part.height() <= plan.height()
                && others(id).noneMatch(part::meets)
                && plan.zones().stream().map(Seating::label).noneMatch(part::meets);
    }

    private Stream<Box> others(UUID id) {
        return Stream.concat(
                plan.tables().stream()
                        .filter(table -> !table.id().equals(id))
                        .map(table -> table.box().outline().grown(ROW, ROW)),
                plan.pieces().stream()
                        .filter(piece -> !piece.id().equals(id))
                        .map(piece -> piece.box().outline()));
    }

    static Box label(Zone zone) {
        int wide = Math.min(zone.box().width(), 20 + LABEL * zone.name().length());
        return new Box(zone.box().x(), zone.box().y(), wide, 34, 0);
    }
}
