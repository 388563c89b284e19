package org.zwischenraum.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The days of the week: what they are called, and which is meant. */
public final class Weekdays {
    private static final Map<String, DayOfWeek> BY_NAME = byName();

    private Weekdays() {}

    public static List<DayOfWeek> all() {
        return List.of(DayOfWeek.values());
    }

    public static String name(DayOfWeek day, Language in) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, in.locale());
    }

    /** As people would list them: {@code Dienstag, Donnerstag}. */
    public static String names(Collection<DayOfWeek> days, Language in) {
        return days.stream().sorted().map(day -> name(day, in)).collect(Collectors.joining(", "));
    }

    /** The word of the API and of CSV files. */
    public static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** The day that is meant by its name or abbreviation in one of the house's languages, or as calendars write it (MO). */
    public static Optional<DayOfWeek> find(String typed) {
        return Optional.ofNullable(BY_NAME.get(Folding.fold(typed.strip().replace(".", ""))));
    }

    private static Map<String, DayOfWeek> byName() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values())
            names.put(Folding.fold(day.name().substring(0, 2)), day);
        for (Language language : Language.values())
            for (DayOfWeek day : DayOfWeek.values())
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT))
                    names.putIfAbsent(
                            Folding.fold(
                                    day.getDisplayName(style, language.locale()).replace(".", "")),
                            day);
        return Map.copyOf(names);
    }
}
