package org.zwischenraum.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words that are looked for in bytes (R. N. Horspool, Practical fast searching in strings, 1980): the byte under the needle's
 * end says how far it may jump, so that the clients of a measurement cost little themselves.
 */
final class Needle {
    private final byte[] wanted;
    private final int[] jumps = new int[256];

    Needle(String ascii) {
        wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(jumps, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) jumps[wanted[i] & 0xFF] = wanted.length - 1 - i;
    }

    int length() {
        return wanted.length;
    }

    /** Where it lies first; {@code to} when it does not. */
    int find(byte[] all, int from, int to) {
        int last = wanted.length - 1;
        for (int at = from; at <= to - wanted.length; at += jumps[all[at + last] & 0xFF]) if (lies(all, at)) return at;
        return to;
    }

    /** Whether it lies right there. */
    boolean lies(byte[] all, int at) {
        for (int i = 0; i < wanted.length; i++) if (all[at + i] != wanted[i]) return false;
        return true;
    }
}
