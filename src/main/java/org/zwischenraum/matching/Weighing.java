package org.zwischenraum.matching;

/** How much a need counts. The figures were found by trying everyday asks; see the tests. */
final class Weighing {
    /** What nobody says and no table knows is often not the matter ("furchtbar"), unless it is written like a noun. */
    static final double UNKNOWN_NAMED = .7;

    private static final double UNKNOWN = .3;
    private static final double FAINT = .12;
    private static final double ACTION = .55;
    private static final double LATE = .5;

    /** Neither in a table nor written like a noun: often an adjective or a verb. */
    private static final double PLAIN = .6;

    private static final int SMALLEST_CROWD = 40;
    private static final double COMMONEST = .35;

    private Weighing() {}

    /**
     * The weight of a need, up to 1.
     *
     * @param known how many people use a word that is kin to it
     * @param people how many there are
     */
    static double of(Need need, int known, int people) {
        return standing(need, known, people) * (need.late() ? LATE : 1);
    }

    private static double standing(Need need, int known, int people) {
        if (!need.isSpecific()) {
            return FAINT;
        }
        if (isUnknown(need, known)) {
            return need.named() ? UNKNOWN_NAMED : UNKNOWN;
        }
        return rarity(known, people) * role(need);
    }

    static boolean isUnknown(Need need, int known) {
        return known == 0 && !need.isInATable();
    }

    private static double role(Need need) {
        if (need.isAction()) {
            return ACTION;
        }
        return need.isInATable() || need.named() ? 1 : PLAIN;
    }

    /** Inverse document frequency over people, 1 for what nobody says; few people are treated as forty, lest chance decide. */
    private static double rarity(int known, int people) {
        double crowd = Math.max(people, SMALLEST_CROWD);
        double rarity = Math.log((crowd + 1) / (Math.min(known, crowd) + 1)) / Math.log(crowd + 1);
        return Math.max(COMMONEST, rarity);
    }
}
