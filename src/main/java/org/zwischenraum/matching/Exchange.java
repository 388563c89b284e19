package org.zwischenraum.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Reason;

/** Where two want to do something together: what the asker gives, held against what the candidate is after. */
final class Exchange {
    /** What one gets back comes second to what one gives. */
    private static final double COUNTS = .1;

    private final Prepared asker;
    private final Pool pool;
    private final double enough;

    Exchange(List<Line> own, Pool pool, double enough) {
        this.asker = Prepared.of(new Candidate(new UUID(0, 0), own, Set.of(), Set.of()), pool.understanding());
        this.pool = pool;
        this.enough = enough;
    }

    /**
     * What the asker could do for a candidate.
     *
     * @param confidence how surely, 0 to 1
     */
    record Return(Reason.BothWays reason, double confidence) {
        /** What it adds to a score. */
        double worth() {
            return COUNTS * confidence;
        }
    }

    /** The best return; empty when the asker gives nothing that this candidate says they are after. */
    Optional<Return> of(Candidate who, Sight sight) {
        return who.lines().stream()
                .filter(line -> line.kind() == LineKind.GOAL || line.kind() == LineKind.HORIZON)
                .filter(line -> sight.shows(who.id(), line))
                .flatMap(line -> of(line).stream())
                .max(Comparator.comparingDouble(Return::confidence));
    }

    private Optional<Return> of(Line wish) {
        Seeking sought = Seeking.of(wish.text());
        Aim aim = Aim.of(sought, pool.understanding());
        return Fit.of(sought, aim, asker, Sight.ofEverything(), new Wording(aim, pool.commonness()))
                .filter(fit -> fit.confidence() >= enough)
                .flatMap(fit -> new Reasoning(sought, aim, pool.understanding())
                        .reasons(fit).stream()
                                .findFirst()
                                .map(reason -> new Return(both(wish, reason), fit.confidence())));
    }

    private static Reason.BothWays both(Line wish, Reason reason) {
        return switch (reason) {
            case Reason.OfferFits fits -> new Reason.BothWays(wish.id(), fits.line(), fits.sought(), fits.given());
            case Reason.AnswerFits fits -> new Reason.BothWays(wish.id(), fits.line(), fits.sought(), fits.given());
            default -> throw new IllegalStateException("The first reason rests on a line");
        };
    }
}
