package org.zwischenraum.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zwischenraum.text.Language;

/** How days and times are written in one language. */
final class Calendar {
    private static final Map<Language, Calendar> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(one -> one, Calendar::new));
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter time;

    private Calendar(Language language) {
        day = pattern(dayPattern(language), language);
        dayAndYear = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        weekday = pattern("EEEE", language);
        time = pattern(language == Language.EN ? "h:mm a" : "HH:mm", language);
    }

    static Calendar in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** "14. Juli". */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** "14. Juli 2026". */
    String dayAndYear(LocalDate date) {
        return dayAndYear.format(date);
    }

    /** "Dienstag". */
    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** "15:30". */
    String time(LocalTime at) {
        return time.format(at);
    }

    private static DateTimeFormatter pattern(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private static String dayPattern(Language language) {
        return switch (language) {
            case DE -> "d. MMMM";
            case EN -> "MMMM d";
            case ES -> "d 'de' MMMM";
        };
    }
}
