package org.zwischenraum.matching;

import java.time.Duration;
import java.util.Collection;

/**
 * Whose turn it is: who was asked lately stands back behind those who fit about as well. Pure.
 *
 * <p>load = Σ 2<sup>−age / 30 days</sup> over the requests that reached somebody;<br>
 * lowered score = score − 0.02 · doubt · ln(1 + 4 · load), where doubt is 1 up to a score of 0.65 and falls to 0.1 at 0.7:
 * who surely knows the matter is passed over only for somebody who knows it as surely; their own monthly number protects
 * them. The form and its figures were found by simulation, see decision 0019.
 */
public final class Turn {
    private static final double HALVED_AFTER_DAYS = 30;
    private static final double STEP = .02;
    private static final double GROWTH = 4;
    private static final double SURE = .7;
    private static final double DOUBTFUL = .65;
    private static final double NEVER_QUITE_SURE = .1;

    private Turn() {}

    /**
     * How much somebody was asked lately: 0 for nobody's request, 1 for one of this moment, half of it for one of 30 days ago.
     *
     * @param ages of the requests that reached them
     */
    public static double load(Collection<Duration> ages) {
        return ages.stream()
                .mapToDouble(age -> Math.pow(.5, Math.max(0, age.toSeconds()) / 86_400.0 / HALVED_AFTER_DAYS))
                .sum();
    }

    /**
     * What is left of a score, for ordering.
     *
     * @param score 0 to 1
     * @param load as of {@link #load}
     */
    static double lowered(double score, double load) {
        double doubt = Math.clamp((SURE - score) / (SURE - DOUBTFUL), NEVER_QUITE_SURE, 1);
        return score - STEP * doubt * Math.log(1 + GROWTH * load);
    }
}
