package org.zwischenraum.syncs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What would become of a list.
 *
 * @param missing who was in the list before and is not now, or is a member no more as it says
 * @param lost how many of them the list says nothing of
 * @param present how many members the source had until now
 * @param rejected lines that could not be told whom they name
 */
record Plan(List<Step> steps, List<Listed> missing, int lost, int present, List<Roll.Fault> rejected) {
    private static final int SMALL = 5;
    private static final int MANY = 20;
    private static final int FIFTH = 5;

    Plan {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        rejected = List.copyOf(rejected);
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
        return present >= SMALL && lost * FIFTH > present;
    }

    /** How many people the list names who are not in the house, and were not asked about. */
    int fresh() {
        return (int) steps.stream()
                .flatMap(step -> step.questions().stream())
                .filter(change -> change.what() == What.NEW)
                .count();
    }

    /** Whether so many are new that no letters leave before a host has looked. */
    boolean isFlood() {
        return fresh() > Math.max(MANY, present / FIFTH);
    }

    /** @param inviting whether new people of this source are invited by themselves */
    List<Change> all(boolean inviting) {
        Stream<Change> said = steps.stream()
                .flatMap(step -> Stream.concat(step.changes().stream(), step.questions().stream()))
                .map(change -> inviting && change.what() == What.NEW
                        ? new Change(What.INVITED, change.name(), "", change.now())
                        : change);
        Stream<Change> gone = missing.stream().map(row -> new Change(What.MISSING, row.name(), row.email(), ""));
        return Stream.concat(said, gone).toList();
    }
}
