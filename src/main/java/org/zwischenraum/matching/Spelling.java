package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/** The groups of letters of an ask, to be looked for in many lines: most of a line's are none of them, which a bit tells. */
final class Spelling {
    private static final int LAST_BIT = (1 << 14) - 1;

    private final int[] groups;
    private final double[] worths;
    private final BitSet bits = new BitSet(LAST_BIT + 1);

    /** @param groups in order, each once */
    Spelling(int[] groups, IntToDoubleFunction worth) {
        this.groups = groups;
        this.worths = Arrays.stream(groups).mapToDouble(worth).toArray();
        for (int group : groups) bits.set(group & LAST_BIT);
    }

    /**
     * What stands in both.
     *
     * @param worth of those groups, added up
     * @param squares the squares of their worths, added up
     */
    record Shared(double worth, double squares) {}

    Shared shared(List<String> words) {
        Count count = new Count();
        for (String word : words) Grams.each(word, count);
        return new Shared(count.worth, count.squares);
    }

    /** The squares of all worths, added up. */
    double square() {
        return Arrays.stream(worths).map(worth -> worth * worth).sum();
    }

    /** Each of them counts once. */
    private final class Count implements IntConsumer {
        private final boolean[] there = new boolean[groups.length];
        private double worth;
        private double squares;

        @Override
        public void accept(int group) {
            int at = bits.get(group & LAST_BIT) ? Arrays.binarySearch(groups, group) : -1;
            if (at < 0 || there[at]) return;
            there[at] = true;
            worth += worths[at];
            squares += worths[at] * worths[at];
        }
    }

    int size() {
        return groups.length;
    }
}
