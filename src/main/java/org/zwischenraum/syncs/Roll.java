package org.zwischenraum.syncs;

import java.util.List;
import java.util.Set;

/**
 * A list of members, as it was read.
 *
 * @param rejected lines that were not taken
 * @param mentioned prints and addresses on those lines: whoever cannot be read is not missing
 */
record Roll(Source source, List<Line> lines, List<Fault> rejected, Set<String> mentioned) {
    Roll {
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
        mentioned = Set.copyOf(mentioned);
    }

    /** Why a line was not taken. */
    record Fault(int line, String key, String value) {}
}
