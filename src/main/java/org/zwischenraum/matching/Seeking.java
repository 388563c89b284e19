package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * What somebody seeks, in their own words, and what may be known about them for this purpose. For a discreet ask leave
 * languages and weekdays empty.
 *
 * @param text the ask; the first sentence counts most, so details follow after a line end
 * @param languages BCP 47 codes the asker speaks
 * @param weekdays when the asker usually comes
 */
public record Seeking(String text, Set<String> languages, Set<DayOfWeek> weekdays) {
    public Seeking {
        languages = Set.copyOf(languages);
        weekdays = Set.copyOf(weekdays);
    }

    /** Only words, nothing about the asker. */
    public static Seeking of(String text) {
        return new Seeking(text, Set.of(), Set.of());
    }
}
