package org.zwischenraum.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.LineKind;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.text.Language;

/** What the code that serves members makes of a collection. */
final class Measured {
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*(?:·|;|\\|)\\s+");

    private final Run run = new Run("zwischenraum");
    private final Set<String> refused = new LinkedHashSet<>();
    private double[] millis = {};

    /** By the lexicon that comes with the program. */
    static Measured of(TestCollection collection, Optional<Language> language) {
        return of(collection, language, Understanding.shipped());
    }

    static Measured of(TestCollection collection, Optional<Language> language, Understanding understanding) {
        Measured measured = new Measured();
        Map<UUID, String> names = new HashMap<>();
        List<Candidate> people = collection.documents().entrySet().stream()
                .map(each -> person(each.getKey(), each.getValue(), names))
                .toList();
        Pool pool = Pool.of(people, language.map(understanding::usually).orElse(understanding));
        measured.millis = collection.queries().entrySet().stream()
                .mapToDouble(query -> measured.ask(
                        query.getKey(), new Seeking(query.getValue(), Set.of(), Set.of(), language), pool, names))
                .sorted()
                .toArray();
        return measured;
    }

    static Candidate person(String id, String offers, Map<UUID, String> names) {
        UUID person = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        names.put(person, id);
        String[] lines = BETWEEN_LINES.split(offers);
        return new Candidate(
                person,
                IntStream.range(0, lines.length)
                        .mapToObj(i -> new Line(id + "/" + i, LineKind.OFFER, lines[i]))
                        .toList(),
                Set.of(),
                Set.of());
    }

    private double ask(String id, Seeking ask, Pool pool, Map<UUID, String> names) {
        long begun = System.nanoTime();
        List<Matchmaker.Ranked> ranked = Matchmaker.rank(ask, pool, Run.DEPTH);
        double took = (System.nanoTime() - begun) / 1e6;
        run.add(
                id,
                ranked.stream()
                        .map(one -> new Run.Hit(names.getOrDefault(one.candidate(), ""), one.confidence()))
                        .toList());
        if (ranked.isEmpty() || ranked.getFirst().confidence() < Rules.usual().enough()) refused.add(id);
        return took;
    }

    Run run() {
        return run;
    }

    /** Queries for which nobody would be proposed. */
    Set<String> refused() {
        return refused;
    }

    /** The milliseconds within which a part of the queries was answered. */
    double millis(double part) {
        return millis.length == 0 ? 0 : millis[(int) Math.min(millis.length - 1, Math.floor(part * millis.length))];
    }
}
