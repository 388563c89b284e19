package org.zwischenraum.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;

/**
 * A plan as the editor sends it: for each thing one value of each field, in the same order. So it can be drawn without a
 * script, and a script only fills in the same fields.
 *
 * @param id of the version that sending it makes
 * @param version the number of the latest version when it was begun
 * @param act what is to be done with it: {@code show}, {@code draft}, {@code apply}, or {@code add:} and a sort
 */
record PlanForm(UUID id, int version, String act, Sketch sketch) {
    private static final Set<String> FIELDS = Set.of("sort", "name", "seats", "x", "y", "width", "height", "turn");

    /** @throws Invalid when a number is none, or the fields do not belong together */
    static PlanForm of(MultiValueMap<String, String> typed, @Nullable UUID picture) {
        List<String> ids = typed.getOrDefault("thing", List.of());
        boolean isWhole = FIELDS.stream()
                .allMatch(field -> typed.getOrDefault(field, List.of()).size() == ids.size());
        if (!isWhole) throw new Invalid("thing", "plans.problem.fields");
        Set<String> gone = Set.copyOf(typed.getOrDefault("gone", List.of()));
        List<Thing> things = IntStream.range(0, ids.size())
                .filter(i -> !gone.contains(ids.get(i)))
                .mapToObj(i -> thing(typed, i))
                .collect(Collectors.toCollection(ArrayList::new));
        return new PlanForm(
                id(first(typed, "id")),
                number(first(typed, "version")),
                first(typed, "do"),
                new Sketch(number(first(typed, "planHeight")), picture, unlike(things)));
    }

    private static Thing thing(MultiValueMap<String, String> typed, int i) {
        Box box = new Box(
                at(typed, "x", i),
                at(typed, "y", i),
                at(typed, "width", i),
                at(typed, "height", i),
                at(typed, "turn", i));
        return new Thing(
                id(get(typed, "thing", i)),
                sort(get(typed, "sort", i)),
                Plain.line(get(typed, "name", i)),
                at(typed, "seats", i),
                box);
    }

    /** No two things have the same id. */
    private static List<Thing> unlike(List<Thing> things) {
        Set<UUID> seen = new java.util.HashSet<>();
        return things.stream()
                .map(thing -> seen.add(thing.id()) ? thing : thing.withId(Ids.next()))
                .toList();
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static String get(MultiValueMap<String, String> typed, String field, int i) {
        return typed.getOrDefault(field, List.of()).get(i);
    }

    private static int at(MultiValueMap<String, String> typed, String field, int i) {
        return number(get(typed, field, i));
    }

    private static int number(String typed) {
        try {
            return typed.isBlank() ? 0 : (int) Math.round(Double.parseDouble(typed.strip()));
        } catch (NumberFormatException wrong) {
            throw new Invalid("thing", "plans.problem.number");
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    private static Sort sort(String typed) {
        try {
            return Sort.valueOf(typed);
        } catch (IllegalArgumentException none) {
            throw new Invalid("thing", "plans.problem.fields");
        }
    }
}
