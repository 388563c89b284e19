package org.zwischenraum.syncs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What would become of a list.
 *
 * @param missing who was in the list before and is not now
 * @param present how many members the source had until now
 */
record Plan(List<Step> steps, List<Listed> missing, int present) {
    private static final int SMALL = 5;
    private static final int FIFTH = 5;

    Plan {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * What becomes of a line.
     *
     * @param listed what the source said before
     * @param member who it is in the house
     * @param questions what only a host can decide and was not asked before
     * @param open all that does not fit, also what was asked before
     */
    record Step(
            Line line,
            Optional<Listed> listed,
            Optional<UUID> member,
            List<Change> changes,
            List<Change> questions,
            List<What> open) {
        boolean isNothing() {
            return listed.isPresent()
                    && changes.isEmpty()
                    && questions.isEmpty()
                    && listed.get().missingSince() == null
                    && (listed.get().isForgotten()
                            || listed.get().says(line) && listed.get().print().equals(line.print()));
        }
    }

    /** Whether so many are missing that the list is rather half a list. */
    boolean isSuspicious() {
        return present >= SMALL && missing.size() * FIFTH > present;
    }

    List<Change> all() {
        Stream<Change> said =
                steps.stream().flatMap(step -> Stream.concat(step.changes().stream(), step.questions().stream()));
        Stream<Change> gone = missing.stream().map(row -> new Change(What.MISSING, row.name(), row.email(), ""));
        return Stream.concat(said, gone).toList();
    }
}
