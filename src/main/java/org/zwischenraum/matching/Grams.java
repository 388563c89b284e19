package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/** Groups of three to five letters, the edges of a word included, as hashes. */
final class Grams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final char EDGE = '_';

    private Grams() {}

    /** Those of all these words, in order, each once. */
    static int[] of(Collection<String> words) {
        int[] all = new int[words.stream().mapToInt(Grams::count).sum()];
        int[] at = {0};
        for (String word : words) each(word, group -> all[at[0]++] = group);
        Arrays.sort(all);
        return distinct(all);
    }

    private static int count(String word) {
        int count = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) count += Math.max(0, word.length() + 3 - length);
        return count;
    }

    /** Each group of a word, as often as it is there. */
    static void each(String word, IntConsumer groups) {
        int last = word.length() + 1;
        for (int start = 0; start <= last; start++) {
            int hash = 0;
            int end = Math.min(LONGEST, last - start + 1);
            for (int length = 1; length <= end; length++) {
                hash = 31 * hash + letter(word, start + length - 1);
                if (length >= SHORTEST) groups.accept(hash);
            }
        }
    }

    /** A word has an edge before its first letter, which is the second then, and one after its last. */
    private static char letter(String word, int at) {
        return at == 0 || at > word.length() ? EDGE : word.charAt(at - 1);
    }

    private static int[] distinct(int[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
        }
        return Arrays.copyOf(sorted, kept);
    }
}
