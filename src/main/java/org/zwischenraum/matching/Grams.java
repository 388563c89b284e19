package org.zwischenraum.matching;

import java.util.Arrays;
import java.util.Collection;

/** Groups of three to five letters, the edges of a word included, as hashes. */
final class Grams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private Grams() {}

    /** Those of all these words, in order, each once. */
    static int[] of(Collection<String> words) {
        int[] all = new int[words.stream().mapToInt(Grams::count).sum()];
        int at = 0;
        for (String word : words) at = put("_" + word + "_", all, at);
        Arrays.sort(all);
        return distinct(all);
    }

    private static int count(String word) {
        int count = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) count += Math.max(0, word.length() + 3 - length);
        return count;
    }

    private static int put(String word, int[] all, int at) {
        int next = at;
        for (int start = 0; start < word.length(); start++) {
            int hash = 0;
            int end = Math.min(LONGEST, word.length() - start);
            for (int length = 1; length <= end; length++) {
                hash = 31 * hash + word.charAt(start + length - 1);
                if (length >= SHORTEST) all[next++] = hash;
            }
        }
        return next;
    }

    private static int[] distinct(int[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
        }
        return Arrays.copyOf(sorted, kept);
    }
}
