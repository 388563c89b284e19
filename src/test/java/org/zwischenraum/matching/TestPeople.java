package org.zwischenraum.matching;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.text.Table;

/** Forty people of a house, and what is asked there on a normal day. */
final class TestPeople {
    private static final String DAYS = "MO TU WE TH FR SA SU";

    record Asked(Set<String> helpers, String text) {
        boolean fitsNobody() {
            return helpers.equals(Set.of("-"));
        }
    }

    private TestPeople() {}

    static Map<UUID, String> names(List<Candidate> people) {
        return people.stream()
                .collect(Collectors.toMap(
                        Candidate::id, person -> person.lines().getFirst().id().split("/")[0]));
    }

    static List<Candidate> all() {
        return rows("people.txt").map(TestPeople::person).toList();
    }

    static Candidate person(String row) {
        String[] parts = row.split("\\|");
        List<Line> lines = new ArrayList<>();
        for (String line : parts[3].split(";;")) {
            String[] kindAndText = line.strip().split(": ", 2);
            lines.add(new Line(parts[0].strip() + "/" + lines.size(), kind(kindAndText[0]), kindAndText[1].strip()));
        }
        return new Candidate(
                id(parts[0].strip()),
                lines,
                words(parts[1]),
                words(parts[2]).stream().map(TestPeople::day).collect(Collectors.toSet()));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static List<Asked> asks() {
        return rows("asks.txt")
                .map(row -> row.split("\\|", 2))
                .map(parts -> new Asked(words(parts[0]), parts[1].strip()))
                .toList();
    }

    private static java.util.stream.Stream<String> rows(String name) {
        return Table.rows(TestPeople.class, name).stream();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toSet());
    }

    private static DayOfWeek day(String code) {
        return DayOfWeek.of(DAYS.indexOf(code) / 3 + 1);
    }

    private static LineKind kind(String letter) {
        return new LinkedHashMap<>(Map.of(
                        "o",
                        LineKind.OFFER,
                        "e",
                        LineKind.EXPERIENCE,
                        "c",
                        LineKind.CONTRIBUTION,
                        "h",
                        LineKind.HEADLINE,
                        "g",
                        LineKind.GOAL,
                        "n",
                        LineKind.NOW,
                        "z",
                        LineKind.HORIZON))
                .get(letter);
    }
}
