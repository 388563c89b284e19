package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who could be proposed, with the lines they wrote about themselves for this purpose and no others.
 *
 * @param languages BCP 47 codes they speak
 * @param weekdays when they usually come
 */
public record Candidate(UUID id, List<Line> lines, Set<String> languages, Set<DayOfWeek> weekdays) {
    public Candidate {
        lines = List.copyOf(lines);
        languages = Set.copyOf(languages);
        weekdays = Set.copyOf(weekdays);
    }
}
