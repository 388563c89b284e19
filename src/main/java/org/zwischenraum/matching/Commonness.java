package org.zwischenraum.matching;

/**
 * How common a word is among the people. What few speak of says more: the weight is log(1 + people / (1 + those who
 * do)) by log(1 + people), as in inverse document frequency, 0 to 1.
 */
public interface Commonness {
    /** In a handful of people one would count for common what two of them do. */
    int SMALLEST_CROWD = 40;

    /** @param term the hash of a word */
    double ofTerm(int term);

    /** @param gram the hash of a group of letters */
    double ofGram(int gram);

    /** How many words a line has, in the mean. */
    double usualTerms();

    /** How many groups of letters a line has, in the mean. */
    double usualGrams();

    /** @param with those of the people who speak of it */
    static double rarity(int people, int with) {
        int crowd = Math.max(SMALLEST_CROWD, people);
        return Math.log(1 + crowd / (1.0 + with)) / Math.log(1.0 + crowd);
    }
}
