package org.zwischenraum.spaces;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.text.Weekdays;
import org.zwischenraum.web.Invalid;

/**
 * The hours of a week as a host types them: for each weekday two stretches at most, each from and to.
 *
 * @param typed by names such as {@code monday-opens-1}
 */
record WeekForm(Map<String, String> typed) {
    static final int STRETCHES = 2;

    WeekForm {
        typed = Map.copyOf(typed);
    }

    static WeekForm of(Timetable timetable) {
        Map<String, String> shown = new java.util.HashMap<>();
        timetable.week().forEach((day, hours) -> {
            for (int i = 0; i < hours.size(); i++) {
                shown.put(name(day, "opens", i + 1), hours.get(i).opens().toString());
                shown.put(name(day, "closes", i + 1), hours.get(i).closes().toString());
            }
        });
        return new WeekForm(shown);
    }

    String value(DayOfWeek day, String end, int stretch) {
        return typed.getOrDefault(name(day, end, stretch), "").strip();
    }

    static String name(DayOfWeek day, String end, int stretch) {
        return Weekdays.word(day) + "-" + end + "-" + stretch;
    }

    /** @throws Invalid with each day that cannot be */
    Map<DayOfWeek, List<Hours>> hours() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        List<Invalid.Problem> problems = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> hours = hours(day, problems);
            if (!hours.isEmpty()) week.put(day, hours);
        }
        if (!problems.isEmpty()) throw new Invalid(problems);
        return week;
    }

    private List<Hours> hours(DayOfWeek day, List<Invalid.Problem> problems) {
        List<Hours> hours = new ArrayList<>();
        try {
            for (int i = 1; i <= STRETCHES; i++) {
                String opens = value(day, "opens", i);
                String closes = value(day, "closes", i);
                if (opens.isEmpty() && closes.isEmpty()) continue;
                hours.add(new Hours(LocalTime.parse(opens), LocalTime.parse(closes)));
            }
        } catch (DateTimeParseException half) {
            problems.add(new Invalid.Problem(Weekdays.word(day), "spaces.problem.half"));
        }
        if (hours.size() > 1 && cross(hours.get(0), hours.get(1)))
            problems.add(new Invalid.Problem(Weekdays.word(day), "spaces.problem.cross"));
        return hours;
    }

    private static boolean cross(Hours first, Hours second) {
        return first.isOvernight() || !second.opens().isAfter(first.closes());
    }
}
