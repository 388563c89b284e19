package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Certainty;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.text.Language;

/** What the code that serves members makes of a collection. */
final class Measured {
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*(?:·|;|\\|)\\s+");

    private final Run run = new Run("zwischenraum");
    private final Set<String> refused = new LinkedHashSet<>();
    private final Map<String, Certainty> certainties = new LinkedHashMap<>();
    private final Map<UUID, String> names;
    private final double[] millis;

    private Measured(TestCollection collection, Optional<Language> language, Indexed people) {
        this.names =
                collection.documents().keySet().stream().collect(Collectors.toMap(Measured::id, Function.identity()));
        this.millis = collection.queries().entrySet().stream()
                .mapToDouble(query -> ask(query.getKey(), Seeking.of(query.getValue(), language), people))
                .sorted()
                .toArray();
    }

    /** By the lexicon that comes with the program. */
    static Measured of(TestCollection collection, Optional<Language> language) throws IOException {
        try (Indexed people = people(collection, language, Understanding.shipped())) {
            return of(collection, language, people);
        }
    }

    /** @param people those of the collection */
    static Measured of(TestCollection collection, Optional<Language> language, Indexed people) {
        return new Measured(collection, language, people);
    }

    /** A document is a person, with a line for each piece between its dots, strokes or semicolons. */
    static Indexed people(TestCollection collection, Optional<Language> language, Understanding understanding)
            throws IOException {
        List<Candidate> people = collection.documents().entrySet().stream()
                .map(each -> person(each.getKey(), each.getValue()))
                .toList();
        return Indexed.of(people, language.map(understanding::usually).orElse(understanding));
    }

    private static Candidate person(String document, String offers) {
        String[] lines = BETWEEN_LINES.split(offers);
        return new Candidate(
                id(document),
                IntStream.range(0, lines.length)
                        .mapToObj(i -> new Line(document + "/" + i, LineKind.OFFER, lines[i]))
                        .toList(),
                Set.of(),
                Set.of());
    }

    private static UUID id(String document) {
        return UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8));
    }

    private double ask(String query, Seeking ask, Indexed people) {
        long begun = System.nanoTime();
        List<Matchmaker.Ranked> ranked = people.rank(ask, Run.DEPTH);
        double took = (System.nanoTime() - begun) / 1e6;
        run.add(query, ranked.stream().map(this::hit).toList());
        if (ranked.stream().noneMatch(Measured::isEnough)) refused.add(query);
        if (!ranked.isEmpty()) certainties.put(query, ranked.getFirst().certainty());
        return took;
    }

    private static boolean isEnough(Matchmaker.Ranked one) {
        return one.certainty().chance() >= Rules.usual().enough();
    }

    private Run.Hit hit(Matchmaker.Ranked one) {
        return new Run.Hit(names.getOrDefault(one.candidate(), ""), one.score());
    }

    Run run() {
        return run;
    }

    /** Queries for which nobody would be proposed. */
    Set<String> refused() {
        return refused;
    }

    /** How surely the first of each query can help, where somebody was found. */
    Map<String, Certainty> certainties() {
        return certainties;
    }

    /** The milliseconds within which a part of the queries was answered. */
    double millis(double part) {
        return Speed.part(millis, part);
    }
}
