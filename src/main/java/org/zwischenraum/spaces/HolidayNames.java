package org.zwischenraum.spaces;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import java.util.Locale;
import java.util.Optional;
import org.zwischenraum.text.Language;

/** What holidays and those who keep them are called. The library of holidays speaks English and German, but no Spanish. */
final class HolidayNames {
    private HolidayNames() {}

    static Optional<String> of(Holiday holiday, Language in) {
        return in == Language.ES
                ? SpanishHolidays.name(holiday.getPropertiesKey())
                : Optional.of(holiday.getDescription(in.locale()));
    }

    /** For readers of Spanish all parts have their own names: those of Spain are ours, those of other countries German. */
    static String of(String country, String code, CalendarHierarchy part, Language in) {
        return SpanishRegions.name(country, code)
                .orElseGet(() -> part.getDescription(in == Language.ES ? Locale.GERMAN : in.locale()));
    }
}
