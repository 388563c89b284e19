package org.zwischenraum.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.text.Language;

/**
 * A year in a community of 2,000, to see whether always the same are asked. Each member has one to five offers, drawn from the
 * documents; an ask is a query that at least one of them fits, drawn too, and they are spread evenly over the year. For each
 * ask five people are proposed by the code that serves members. They are asked in their order, as the house does on
 * somebody's behalf, until one says yes: somebody who fits in six of ten cases, somebody who does not in one. Everything is
 * drawn from a seed, and the same people and asks are used with the rules and without.
 */
final class Fairness {
    private static final int MEMBERS = 2_000;
    private static final int MOST_OFFERS = 5;

    /**
     * What came of a year.
     *
     * @param gini of the requests that reached each member: 0 when all were asked equally often, nearly 1 when one was
     * @param gain nDCG@3 of those proposed
     * @param most requests to one member
     * @param never members whom nobody asked
     * @param asked requests altogether
     * @param helped asks to which somebody said yes
     */
    record Year(double gini, double gain, int most, long never, int asked, int helped) {}

    /** What is sought, and those who fit with their grades. */
    record Ask(Seeking sought, Map<UUID, Integer> fitting) {}

    private final TestCollection collection;
    private final Random random;
    private final Map<UUID, List<String>> offers = new HashMap<>();
    private final Pool pool;
    private final List<Ask> asks = new ArrayList<>();
    private final Optional<Language> language;

    Fairness(TestCollection collection, Optional<Language> language, int asks, long seed) {
        this.collection = collection;
        this.language = language;
        this.random = new Random(seed);
        Understanding shipped = Understanding.shipped();
        this.pool = Pool.of(people(), language.map(shipped::usually).orElse(shipped));
        draw(asks);
    }

    private List<Candidate> people() {
        List<String> documents = List.copyOf(collection.documents().keySet());
        return IntStream.range(0, MEMBERS)
                .mapToObj(number -> person(new UUID(0, number + 1L), documents))
                .toList();
    }

    private Candidate person(UUID id, List<String> documents) {
        List<String> own = random.ints(1L + random.nextInt(MOST_OFFERS), 0, documents.size())
                .mapToObj(documents::get)
                .distinct()
                .toList();
        offers.put(id, own);
        List<Line> lines = own.stream()
                .map(one -> new Line(one, LineKind.OFFER, collection.documents().getOrDefault(one, "")))
                .toList();
        return new Candidate(id, lines, Set.of(), Set.of());
    }

    private void draw(int most) {
        List<String> queries = List.copyOf(collection.judgements().keySet());
        while (asks.size() < most) {
            String query = queries.get(random.nextInt(queries.size()));
            Map<UUID, Integer> fitting = fitting(collection.judgements().getOrDefault(query, Map.of()));
            String text = collection.queries().getOrDefault(query, "");
            if (!fitting.isEmpty()) asks.add(new Ask(Seeking.of(text, language), fitting));
        }
    }

    private Map<UUID, Integer> fitting(Map<String, Integer> judged) {
        Map<UUID, Integer> fitting = new HashMap<>();
        offers.forEach((id, own) -> own.stream()
                .filter(judged::containsKey)
                .forEach(one -> fitting.merge(id, judged.getOrDefault(one, 0), Math::max)));
        return fitting;
    }

    /** The year once more: with what the house does for fairness, or by fit alone. */
    Year live(boolean fair) {
        return new Course(asks, offers.keySet(), pool, fair).year();
    }
}
