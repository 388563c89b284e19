package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.matching.Circumstances.Known;

/**
 * What plays a part beside the words: whose turn it is, who is here, who moves in other circles than the asker.
 *
 * @param people what is known of candidates; nothing is known of those who are missing
 * @param quick the day, when it is quickly done: then who is here helps; empty for all that may wait
 * @param own what the asker gives, as everybody may read it; empty for a discreet ask
 * @param bothWays whether it is looked at what the helper would get back: only where two want to do something together
 */
public record Occasion(Map<UUID, Known> people, Optional<DayOfWeek> quick, List<Line> own, boolean bothWays) {
    /** Enough to come before those who fit as well, too little to make up for fitting less. */
    private static final double HERE = .02;

    private static final double USUALLY_HERE = .005;

    public Occasion {
        people = Map.copyOf(people);
        own = List.copyOf(own);
    }

    /** Nothing but the words counts. */
    public static Occasion plain() {
        return new Occasion(Map.of(), Optional.empty(), List.of(), false);
    }

    Known known(UUID candidate) {
        return people.getOrDefault(candidate, Known.NOTHING);
    }

    /** For ordering: how well somebody fits, whose turn it is, and who is here when it is quickly done. */
    double standing(Fit fit) {
        Known known = known(fit.who().id());
        return Turn.lowered(fit.score(), known.recently()) + presence(fit.who(), known);
    }

    private double presence(Candidate who, Known known) {
        if (quick.isEmpty()) return 0;
        if (known.here()) return HERE;
        return who.weekdays().contains(quick.get()) ? USUALLY_HERE : 0;
    }
}
