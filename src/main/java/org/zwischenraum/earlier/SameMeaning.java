package org.zwischenraum.earlier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.reasons.LineKind;

/** Finds asks that mean the same. Pure. */
final class SameMeaning {
    private static final int A_FEW = 2;

    /** Both must say so, each seen from the other: a short ask is not the same as a long one that only touches it. */
    private static final double SURE = .5;

    private SameMeaning() {}

    /** Those of {@code earlier} that mean what this ask means, the most alike first; two at most. */
    static List<Ask> of(Ask ask, List<Ask> earlier, Understanding understanding) {
        Map<UUID, Ask> byId = earlier.stream().collect(Collectors.toMap(Ask::id, Function.identity()));
        Pool pool = Pool.of(earlier.stream().map(SameMeaning::candidate).toList(), understanding);
        return Matchmaker.rank(Seeking.of(ask.text()), pool, 3 * A_FEW).stream()
                .filter(one -> one.certainty().answers() >= SURE)
                .flatMap(one -> Stream.ofNullable(byId.get(one.candidate())))
                .filter(one -> answers(one, ask, understanding))
                .limit(A_FEW)
                .toList();
    }

    private static boolean answers(Ask earlier, Ask ask, Understanding understanding) {
        Pool present = Pool.of(List.of(candidate(ask)), understanding);
        return Matchmaker.rank(Seeking.of(earlier.text()), present, 1).stream()
                .anyMatch(one -> one.certainty().answers() >= SURE);
    }

    private static Candidate candidate(Ask ask) {
        return new Candidate(
                ask.id(), List.of(new Line(ask.id().toString(), LineKind.OFFER, ask.text())), Set.of(), Set.of());
    }
}
