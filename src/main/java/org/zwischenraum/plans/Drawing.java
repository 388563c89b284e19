package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan as it is drawn, with people in it: {@code @template.plans.drawing(page = page, it = Drawing.of(plan).with(figures))}.
 *
 * @param figures in the order in which they are to sit
 * @param signs what stands on a table or piece besides its name, by its id: one short line
 * @param tables what the address of a table begins with, before its id; empty when tables lead nowhere
 */
public record Drawing(Plan plan, List<Figure> figures, Map<UUID, String> signs, String tables) {
    public Drawing {
        figures = List.copyOf(figures);
        signs = Map.copyOf(signs);
    }

    /** Somebody and where they are drawn. */
    record Placed(Figure figure, Seat seat) {
        String name() {
            return Caption.cut(figure.name(), 9);
        }

        String transform() {
            String move = "translate(" + seat.x() + " " + seat.y() + ")";
            return seat.scale() == 1 ? move : move + " scale(" + seat.scale() + ")";
        }
    }

    /** The plan without anybody. */
    public static Drawing of(Plan plan) {
        return new Drawing(plan, List.of(), Map.of(), "");
    }

    public Drawing with(List<Figure> people) {
        return new Drawing(plan, people, signs, tables);
    }

    public Drawing withSigns(Map<UUID, String> said) {
        return new Drawing(plan, figures, said, tables);
    }

    /** Tables lead to their pages. */
    public Drawing leadingTo(String prefix) {
        return new Drawing(plan, figures, signs, prefix);
    }

    Optional<String> sign(UUID id) {
        return Optional.ofNullable(signs.get(id));
    }

    /** Everybody with their seat; who is at nothing that the plan knows stands below it. */
    List<Placed> placed() {
        Map<UUID, List<Figure>> by = new LinkedHashMap<>();
        figures.forEach(figure ->
                by.computeIfAbsent(figure.at(), at -> new ArrayList<>()).add(figure));
        List<Placed> placed = new ArrayList<>();
        List<Figure> left = new ArrayList<>();
        by.forEach((at, people) -> place(people, seats(at, people.size()), placed, left));
        for (int i = 0; i < left.size(); i++) placed.add(new Placed(left.get(i), new Lobby(plan).below(i)));
        return placed;
    }

    /** In units: the plan's, and that of the rows below it. */
    int height() {
        long below =
                placed().stream().filter(one -> one.seat().y() > plan.height()).count();
        return plan.height() + Lobby.height((int) below);
    }

    private static void place(List<Figure> people, List<Seat> seats, List<Placed> placed, List<Figure> left) {
        for (int i = 0; i < people.size(); i++)
            if (i < seats.size()) placed.add(new Placed(people.get(i), seats.get(i)));
            else left.add(people.get(i));
    }

    private List<Seat> seats(UUID at, int people) {
        Seating seating = new Seating(plan);
        return plan.table(at)
                .map(table -> seating.at(table, people))
                .or(() -> plan.piece(at).map(piece -> seating.at(piece, people)))
                .or(() -> plan.zone(at).map(new Lobby(plan)::corners))
                .orElse(List.of());
    }
}
