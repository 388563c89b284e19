package org.zwischenraum.matching;

/** The net for what no table knows: how alike two words are written. */
final class Trigrams {
    private static final int SHORTEST = 5;
    private static final int WIDEST_GAP = 2;
    private static final double ENOUGH = .7;

    private Trigrams() {}

    /**
     * Dice's coefficient over groups of three letters, word edges included: twice the common groups by all groups.
     * 0 for short words, words that begin differently, and what stays below 0.7.
     */
    static double likeness(String one, String other) {
        if (one.length() < SHORTEST
                || other.length() < SHORTEST
                || one.charAt(0) != other.charAt(0)
                || Math.abs(one.length() - other.length()) > WIDEST_GAP) {
            return 0;
        }
        double dice = 2.0 * common(" " + one + " ", " " + other + " ") / (one.length() + other.length());
        return dice >= ENOUGH ? Math.min(1, dice) : 0;
    }

    private static int common(String one, String other) {
        int count = 0;
        for (int i = 0; i + 3 <= one.length(); i++) {
            count += other.regionMatches(Math.max(0, other.indexOf(one.substring(i, i + 3))), one, i, 3) ? 1 : 0;
        }
        return count;
    }
}
