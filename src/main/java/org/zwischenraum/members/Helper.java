package org.zwischenraum.members;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * Somebody who might help, with only what the asker may see of them and they let suggestions rest on.
 *
 * @param languages they speak, as far as the asker may know
 * @param weekdays on which they usually come, as far as the asker may know
 */
public record Helper(Member member, List<Line> lines, Set<String> languages, Set<DayOfWeek> weekdays) {
    public Helper {
        lines = List.copyOf(lines);
        languages = Set.copyOf(languages);
        weekdays = Set.copyOf(weekdays);
    }
}
