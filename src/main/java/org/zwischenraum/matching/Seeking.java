package org.zwischenraum.matching;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.zwischenraum.text.Language;

/**
 * What somebody seeks, in their own words, and what may be known about them for this purpose. For a discreet ask leave
 * languages and weekdays empty.
 *
 * @param text the ask; the first sentence counts most, so details follow after a line end
 * @param languages BCP 47 codes the asker speaks
 * @param weekdays when the asker usually comes
 * @param language what to take it for where it does not show its language
 */
public record Seeking(String text, Set<String> languages, Set<DayOfWeek> weekdays, Optional<Language> language) {
    public Seeking {
        languages = Set.copyOf(languages);
        weekdays = Set.copyOf(weekdays);
    }

    /** In no particular language. */
    public Seeking(String text, Set<String> languages, Set<DayOfWeek> weekdays) {
        this(text, languages, weekdays, Optional.empty());
    }

    /** Only words, nothing about the asker. */
    public static Seeking of(String text) {
        return of(text, Optional.empty());
    }

    /** Only words, and what to take them for where they do not show their language. */
    public static Seeking of(String text, Optional<Language> language) {
        return new Seeking(text, Set.of(), Set.of(), language);
    }
}
