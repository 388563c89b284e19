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
 * @param isPeopled whether people come and go in it while a page is open
 */
public record Drawing(Plan plan, List<Figure> figures, Map<UUID, String> signs, String tables, boolean isPeopled) {
    private static final int MOST_AT_A_TABLE = 16;

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
        return new Drawing(plan, List.of(), Map.of(), "", false);
    }

    public Drawing with(List<Figure> people) {
        return new Drawing(plan, people, signs, tables, true);
    }

    public Drawing withSigns(Map<UUID, String> said) {
        return new Drawing(plan, figures, said, tables, isPeopled);
    }

    /** Tables lead to their pages. */
    public Drawing leadingTo(String prefix) {
        return new Drawing(plan, figures, signs, prefix, isPeopled);
    }

    Optional<String> sign(UUID id) {
        return Optional.ofNullable(signs.get(id));
    }

    /** Everybody with their seat; who is at no table of the plan, or finds no seat there, stands below it. */
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
     * Where pages draw people who move while they are open, in JSON: for each table the seats for one, for two and so on, each
     * as x, y, scale and whether there is room for a name; under "below" those of the first row below the plan.
     */
    String seats() {
        Map<String, Object> all = new LinkedHashMap<>();
        plan.tables().forEach(table -> all.put(table.id().toString(), crowds(table.id())));
        all.put(
                "below",
                IntStream.range(0, Lobby.COLUMNS)
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
    int height(List<Placed> people) {
        long below =
                people.stream().filter(one -> one.seat().y() > plan.height()).count();
        return plan.height() + Lobby.height((int) below);
    }

    /** What is added for each row below the plan, in units. */
    int row() {
        return Lobby.CELL_HEIGHT;
    }

    private static void place(List<Figure> people, List<Seat> seats, List<Placed> placed, List<Figure> left) {
        for (int i = 0; i < people.size(); i++)
            if (i < seats.size()) placed.add(new Placed(people.get(i), seats.get(i)));
            else left.add(people.get(i));
    }

    private List<Seat> seats(UUID at, int people) {
        return plan.table(at).map(table -> new Seating(plan).at(table, people)).orElse(List.of());
    }
}
