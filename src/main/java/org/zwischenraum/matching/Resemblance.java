package org.zwischenraum.matching;

import java.util.Arrays;

/**
 * How alike an ask and a line are as names: the cosine of their words and groups of letters, the rare ones counting more (inverse
 * document frequency; Salton and Buckley 1988). What a line has beside the ask is taken to be as rare as the ask's own, since
 * looking that up for each line would take long.
 */
final class Resemblance {
    /** Beside a group of letters, squared. */
    private static final double WORD = 4;

    private final Aim aim;
    private final Commonness commonness;
    private final double square;
    private final double size;

    Resemblance(Aim aim, Commonness commonness, Spelling spelling) {
        int[] terms = LineReading.terms(aim.tokens());
        this.aim = aim;
        this.commonness = commonness;
        this.square = spelling.square()
                + WORD * Arrays.stream(terms).mapToDouble(this::square).sum();
        this.size = spelling.size() + WORD * terms.length;
    }

    /**
     * 0 to 1.
     *
     * @param squares of the groups of letters that both have
     */
    double of(Gist line, double squares) {
        double dot = squares;
        for (int term : line.terms()) dot += aim.says(term) ? WORD * square(term) : 0;
        double theirs = line.groups() + WORD * line.terms().length;
        return dot == 0 ? 0 : Math.min(1, dot / square * Math.sqrt(size / theirs));
    }

    private double square(int term) {
        double worth = commonness.ofTerm(term);
        return worth * worth;
    }
}
