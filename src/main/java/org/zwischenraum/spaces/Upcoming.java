package org.zwischenraum.spaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zwischenraum.text.Words;

/**
 * A day soon that is otherwise than its weekday.
 *
 * @param why the host's reason or the holiday's name; may be empty
 * @param isSaid whether a host said it, and may take it back
 */
record Upcoming(LocalDate day, List<Hours> hours, String why, boolean isSaid) {
    private static final int DAYS = 92;

    /** Those of the next three months: what hosts said, and the holidays on which the space would be open otherwise. */
    static List<Upcoming> of(Timetable timetable, LocalDate from, Words words) {
        return within(DAYS, timetable, from, words);
    }

    /** Those of so many days: each day asks the calendars of holidays, so nobody looks further than they tell. */
    static List<Upcoming> within(int days, Timetable timetable, LocalDate from, Words words) {
        List<Upcoming> soon = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
            SpecialDay special = timetable.days().get(day);
            if (special != null) soon.add(new Upcoming(day, special.hours(), special.reason(), true));
            else if (isMissed(timetable, day))
                soon.add(new Upcoming(
                        day,
                        List.of(),
                        timetable.holidays().name(day, words.language()).orElse(words.say("spaces.holiday")),
                        false));
        }
        return soon;
    }

    private static boolean isMissed(Timetable timetable, LocalDate day) {
        return timetable.week().containsKey(day.getDayOfWeek())
                && timetable.holidays().isOn(day);
    }
}
