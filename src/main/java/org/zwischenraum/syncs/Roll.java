package org.zwischenraum.syncs;

import java.util.List;
import java.util.Set;

/**
 * A list of members, as it was read.
 *
 * @param rejected lines that were not taken
 * @param mentioned prints and addresses on those lines: whoever cannot be read is not missing
 * @param left those of whom it says itself that they are members no more; they stand on no line
 */
record Roll(Source source, List<Line> lines, List<Fault> rejected, Set<String> mentioned, Set<Leaver> left) {
    Roll {
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
        mentioned = Set.copyOf(mentioned);
        left = Set.copyOf(left);
    }

    /** Somebody who is a member no more, as it says. */
    record Leaver(String print, String email) {
        boolean is(Listed row) {
            return print.equals(row.print()) || email.equals(row.email());
        }
    }

    /** Why a line was not taken. */
    record Fault(int line, String key, String value) {}
}
