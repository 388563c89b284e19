package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as it is drawn, with people in it: {@code @template.plans.drawing(page = page, it = Drawing.of(plan).with(figures))}.
 *
 * @param figures in the order in which they are to sit
 * @param signs what stands on a table or piece besides its name, by its id: one short line
 * @param tables what the address of a table begins with, before its id; empty when tables lead nowhere
 */
public record Drawing(Plan plan, List<Figure> figures, Map<UUID, String> signs, String tables) {
    private static final int MOST_AT_A_TABLE = 16;
    private static final int MOST_BELOW = 60;

    public Drawing {
        figures = List.copyOf(figures);
        signs = Map.copyOf(signs);
    }

    /** Somebody and where they are drawn. */
    record Placed(Figure figure, Seat seat) {
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

    /**
     * Where pages draw people who move while they are open, in JSON: for each table, zone and piece the seats for one, for two
     * and so on, each as x, y, scale and whether there is room for a name; under "below" those of the rows below the plan.
     */
    String seats() {
        Map<String, Object> all = new LinkedHashMap<>();
        plan.tables().forEach(table -> all.put(table.id().toString(), crowds(table.id())));
        all.put(
                "below",
                IntStream.range(0, MOST_BELOW)
                        .mapToObj(new Lobby(plan)::below)
                        .map(Drawing::row)
                        .toList());
        return JsonMapper.shared().writeValueAsString(all);
    }

    private List<Object> crowds(UUID at) {
        return IntStream.rangeClosed(1, MOST_AT_A_TABLE)
                .<Object>mapToObj(
                        people -> seats(at, people).stream().map(Drawing::row).toList())
                .toList();
    }

    private static List<Number> row(Seat seat) {
        return List.of(seat.x(), seat.y(), seat.scale(), seat.isNamed() ? 1 : 0);
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
