package org.zwischenraum.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
    private final DateIntervalFormat days;
    private final DateIntervalFormat daysAndYear;

    private Calendar(Language language) {
        day = pattern(dayPattern(language), language);
        dayAndYear = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        weekday = pattern("EEEE", language);
        time = pattern(language == Language.EN ? "h:mm a" : "HH:mm", language);
        days = DateIntervalFormat.getInstance(DateFormat.MONTH_DAY, language.locale());
        daysAndYear = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, language.locale());
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

    /** "13.–19. Juli". */
    String days(LocalDate from, LocalDate until) {
        return format(days, from, until);
    }

    /** "28. Dezember 2026 – 3. Januar 2027". */
    String daysAndYear(LocalDate from, LocalDate until) {
        return format(daysAndYear, from, until);
    }

    /** What it formats with is no thread's own. */
    private static String format(DateIntervalFormat shared, LocalDate from, LocalDate until) {
        DateIntervalFormat own = (DateIntervalFormat) shared.clone();
        own.setTimeZone(TimeZone.GMT_ZONE);
        return own.format(new DateInterval(millis(from), millis(until)));
    }

    private static long millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
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
